using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Activities;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class AssignPartnerSpec
{
    private static readonly AssignPartner AsReferrer = new(Municipality, PartnerRole.Referrer, PlannedOn);

    private static Decision When(AssignPartner command, params IFact[] history) => AssignPartnerEndpoint.Decide(command, After(history), Asked());

    private static Decision Open(DateOnly on, params IFact[] history) => OpenRegistrationEndpoint.Decide(new(on), After(history), Asked());

    [Fact]
    public void A_partner_takes_part() => When(AsReferrer, Planned).Then(Assigned);

    [Fact]
    public void A_partner_can_have_two_roles() =>
        When(AsReferrer with { Role = PartnerRole.Funder }, Planned, Assigned).Then(Assigned with { Role = PartnerRole.Funder });

    [Fact]
    public void A_role_is_given_once() => When(AsReferrer, Planned, Assigned).ThenRefused("This partner has this role in the activity already.");

    [Fact]
    public void A_partner_is_somebody_else() =>
        When(AsReferrer with { PartnerId = Library }, Planned).ThenRefused("The organisation whose activity it is cannot be its own partner.");

    [Fact]
    public void Nobody_takes_part_before_it_was_planned() =>
        When(AsReferrer with { From = PlannedOn.AddDays(-1) }, Planned).ThenRefused("This day lies before the activity was planned.");

    [Fact]
    public void What_is_completed_takes_no_partner() => When(AsReferrer, Over).ThenRefused("This activity is completed; only corrections are possible.");

    [Fact]
    public void Registration_opens_once()
    {
        Open(new(2022, 1, 20), Planned).Then(new ActivityRegistrationOpened(Id, new(2022, 1, 20)));
        Open(new(2022, 1, 21), Planned, new ActivityRegistrationOpened(Id, new(2022, 1, 20))).ThenRefused("The registration for this activity is open already.");
    }

    [Fact]
    public void Registration_opens_after_planning_and_not_in_the_future()
    {
        Open(PlannedOn.AddDays(-1), Planned).ThenRefused("This day lies before the activity was planned.");
        Open(Today.AddDays(1), Planned).ThenRefused("What is recorded of an activity cannot lie in the future.");
        Open(Today, Over).ThenRefused("This activity is completed; only corrections are possible.");
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordGovernanceChangeSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private static Decision When(RecordGovernanceChange command, params IFact[] history) =>
        RecordGovernanceChangeEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void A_seat_changes_hands_and_nobody_is_named() =>
        When(new(GovernanceSeat.Director, GovernanceChange.Appointed, new(2022, 1, 1)), Registered)
            .Then(new GovernanceChanged(Id, GovernanceSeat.Director, GovernanceChange.Appointed, new(2022, 1, 1)));

    [Fact]
    public void A_second_board_member_steps_down_on_the_same_day() =>
        When(
            new(GovernanceSeat.BoardMember, GovernanceChange.SteppedDown, new(2022, 1, 1)), Registered,
            new GovernanceChanged(Id, GovernanceSeat.BoardMember, GovernanceChange.SteppedDown, new(2022, 1, 1)))
            .Then(new GovernanceChanged(Id, GovernanceSeat.BoardMember, GovernanceChange.SteppedDown, new(2022, 1, 1)));

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(GovernanceSeat.Chair, GovernanceChange.Appointed, new(2014, 12, 31)), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_has_no_seats() =>
        When(new(GovernanceSeat.Chair, GovernanceChange.Appointed, new(2024, 1, 1)), Registered, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}

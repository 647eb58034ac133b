using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class WithdrawServiceAreaSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private const string Municipality = "organisation-gemeente-losser";

    private static readonly ServiceAreaAssigned Assigned = new(Id, Municipality, new(2022, 1, 1));

    private static Decision When(WithdrawServiceArea command, params IFact[] history) =>
        WithdrawServiceAreaEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void It_is_no_longer_responsible_from_the_day() =>
        When(new(Municipality, new(2023, 1, 1)), Registered, Assigned).Then(new ServiceAreaWithdrawn(Id, Municipality, new(2023, 1, 1)));

    [Fact]
    public void Only_a_responsibility_that_exists_ends() =>
        When(new(Municipality, new(2023, 1, 1)), Registered).ThenRefused("The organisation is not responsible for this municipality.");

    [Fact]
    public void It_ends_once() =>
        When(new(Municipality, new(2024, 1, 1)), Registered, Assigned, new ServiceAreaWithdrawn(Id, Municipality, new(2023, 1, 1)))
            .ThenRefused("The organisation is not responsible for this municipality.");

    [Fact]
    public void It_ends_after_it_began() =>
        When(new(Municipality, new(2021, 12, 31)), Registered, Assigned)
            .ThenRefused("This day lies before the organisation became responsible for the municipality.");

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(Municipality, new(2014, 12, 31)), Registered, Assigned).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_has_nothing_to_withdraw() =>
        When(new(Municipality, new(2024, 1, 1)), Registered, Assigned, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}

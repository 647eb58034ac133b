using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PrepareAnnualPlanSpec
{
    private static readonly PrepareAnnualPlan Command = new(Almelo, 2022, Prepared.Title, Prepared.PreparedOn);
    private static readonly (string, object) Known = (Almelo, NetworkFacts.AnOrganisation(Almelo));

    private static Decision When(PrepareAnnualPlan command, Asked asked) => PrepareAnnualPlanEndpoint.Decide(command, AnnualPlanId, asked);

    [Fact]
    public void Staff_prepare_the_plan_of_their_library() => When(Command, AskedBy("staff", Almelo, Known)).Then(Prepared);

    [Fact]
    public void The_network_office_prepares_the_plan_of_another() => When(Command, AskedBy("network-office", "organisation-steun", Known)).Then(Prepared);

    [Fact]
    public void Nobody_else_does() =>
        When(Command, AskedBy("director", Borne, Known)).ThenRefused("You can prepare annual plans of your own organisation only.");

    [Fact]
    public void The_organisation_is_there()
    {
        When(Command, AskedBy("staff", Almelo)).ThenRefused("The request names an organisation that is not registered.");
        When(Command, AskedBy("staff", Almelo, (Almelo, NetworkFacts.AnOrganisation(Almelo, then: new OrganisationDissolved(Almelo, new(2022, 1, 1), null, "Opgeheven")))))
            .ThenRefused("The request names an organisation that has ceased to exist.");
    }

    [Fact]
    public void It_began_by_today_and_after_the_registration()
    {
        When(Command with { PreparedOn = Today.AddDays(1) }, AskedBy("staff", Almelo, Known)).ThenRefused("A step of an annual plan cannot lie in the future.");
        When(Command with { PreparedOn = new(2009, 12, 31) }, AskedBy("staff", Almelo, Known)).ThenRefused("This day lies before the organisation was registered.");
    }

    [Fact]
    public void It_belongs_to_its_organisation()
    {
        Assert.True(ThePlanOf(Prepared).BelongsTo(Almelo));
        Assert.False(ThePlanOf(Prepared).BelongsTo(Borne));
    }
}

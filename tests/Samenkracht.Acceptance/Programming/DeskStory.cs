using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Programming.Desks;

namespace Samenkracht.Acceptance.Programming;

/// <summary>A desk of Bibliotheek Deventer that no other story knows.</summary>
public abstract class DeskStory(AppFixture app) : AppSpec(app)
{
    protected const string Deventer = "organisation-bibliotheek-deventer";
    protected const string Welfare = "organisation-raster";
    protected const string Staff = "staff-deventer";

    protected static readonly DateOnly Monday = new(2022, 3, 21);

    /// <summary>An adopted plan with this node; gives the id of the node.</summary>
    protected async Task<string> ANode(string code)
    {
        var plan = $"policy-plan-{ACode("plan")}";
        await Followed(context => context.PublishAsync(new PolicyPlanInForce(plan, 1, [$"{plan}/{code}"], new(2021, 1, 1), new(2021, 1, 1))).AsTask());
        return $"{plan}/{code}";
    }

    /// <summary>A location where sessions and desks can be; gives its id.</summary>
    protected async Task<string> ALocation()
    {
        await this.TheNetwork();
        var path = "";
        await Followed(async _ => path = (await Started(Staff, "/v1/locations", new OpenLocation(
            ACode("stromarkt"), "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40)))).Path);
        return path.Id();
    }

    /// <summary>An IDO that is open from 1 September 2021; gives its path.</summary>
    protected async Task<string> ADesk()
    {
        var (location, node) = (await ALocation(), await ANode("a2-d3"));
        return (await Started(Staff, "/v1/service-points", new OpenServicePoint(
            ACode("ido"), "IDO Deventer", ServicePointKind.Ido, location, 12.5m, [Welfare], [node], new(2021, 9, 1)))).Path;
    }

    /// <summary>A day of it; gives its path.</summary>
    protected async Task<string> ADay(string desk, DateOnly? day = null) => (await Started(Staff, "/v1/desk-days", new OpenDay(desk.Id(), day ?? Monday))).Path;

    protected static RegisterContact Contact(string? text = null, string? referredTo = null) => new(
        ContactChannel.Desk, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, "belastingdienst", text, referredTo);
}

using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Desks;

namespace Samenkracht.Acceptance.Programming;

/// <summary>A desk of Bibliotheek Deventer that no other story knows.</summary>
public abstract class DeskStory(AppFixture app) : AppSpec(app)
{
    protected const string Deventer = ProgrammingScenarios.Deventer;
    protected const string Welfare = "organisation-raster";
    protected const string Staff = "staff-deventer";

    protected static readonly DateOnly Monday = new(2022, 3, 21);

    /// <summary>An IDO that is open from 1 September 2021; gives its path.</summary>
    protected async Task<string> ADesk()
    {
        var (location, node) = (await this.AVenue(), await this.APlanNode());
        return (await Started(Staff, "/v1/service-points", new OpenServicePoint(
            ACode("ido"), "IDO Deventer", ServicePointKind.Ido, location, 12.5m, [Welfare], [node], new(2021, 9, 1)))).Path;
    }

    /// <summary>A day of it; gives its path.</summary>
    protected async Task<string> ADay(string desk, DateOnly? day = null) => (await Started(Staff, "/v1/desk-days", new OpenDay(desk.Id(), day ?? Monday))).Path;

    protected static RegisterContact Contact(string? text = null, string? referredTo = null) => new(
        ContactChannel.Desk, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, "belastingdienst", text, referredTo);
}

using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;
using Wolverine;

namespace Samenkracht.Acceptance.Programming;

/// <summary>What stories about the programme of Deventer begin with.</summary>
public abstract class ProgrammeStory(AppFixture app) : AppSpec(app)
{
    protected const string Deventer = "organisation-bibliotheek-deventer";
    protected const string Hengelo = "organisation-bibliotheek-hengelo";
    protected const string Municipality = "organisation-gemeente-deventer";
    protected const string Staff = "staff-deventer";

    protected static readonly DateOnly FirstDay = new(2022, 3, 1);

    /// <summary>Half past six in the evening, UTC.</summary>
    protected static DateTimeOffset Evening(DateOnly day) => new(day.ToDateTime(new(18, 30)), TimeSpan.Zero);

    protected static string IdIn(string path) => path.Split('/')[^1];

    /// <summary>A node of a policy plan that no other story knows.</summary>
    protected async Task<string> ANode()
    {
        var plan = $"policy-plan-{ACode("plan")}";
        await Told(new PolicyPlanInForce(plan, 1, [$"{plan}/a1-d3"], new(2021, 1, 1), new(2021, 1, 1)));
        return $"{plan}/a1-d3";
    }

    /// <summary>A location of Deventer where sessions can be planned; gives its path.</summary>
    protected async Task<string> AHouse()
    {
        await this.TheNetwork();
        var path = "";
        await Followed(async _ => path = (await Started(Staff, "/v1/locations", new OpenLocation(
            ACode("stromarkt"), "Stromarkt", LocationKind.Branch, "Deventer", Municipality, new(2018, 9, 1), new(60, 40)))).Path);
        return path;
    }

    /// <summary>A language café, planned in January 2022.</summary>
    protected static PlanActivity ALanguageCafe(string node, string? project = null) => new(
        ACode("taalcafe"), null, null, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [node], project,
        DeliveryForm.Physical, 16, new(2022, 1, 10), GroupsBroughtTogether: true);

    /// <summary>It, with a session on each of these days; gives its path.</summary>
    protected async Task<string> AnActivity(PlanActivity plan, string location, params DateOnly[] days)
    {
        var (path, _) = await Started(Staff, "/v1/activities", plan);
        foreach (var day in days) await this.Changed(Staff, path, "sessions", new ScheduleSession(IdIn(location), Evening(day), 120));
        return path;
    }

    /// <summary>Reports its first session, with fourteen people and the hours that were worked.</summary>
    protected async Task HoldFirst(string activity, string location)
    {
        await this.Changed(Staff, activity, "held-sessions", new HoldSession(1, IdIn(location), FirstDay));
        await this.Changed(Staff, activity, "attendances", new RecordAttendance(1, AttendanceWay.Counted, 14, [new(AgeBand.From18To65, 11), new(AgeBand.Over65, 3)], 4));
        await this.Changed(Staff, activity, "hours", new RecordHours(1, 180, 240));
    }

    /// <summary>Another module tells this, and all that follows has happened.</summary>
    protected Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    /// <summary>The kinds of the facts of a thing, without the module.</summary>
    protected async Task<IReadOnlyList<string>> KindsOf(string path) =>
        [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Select(fact => fact.Text("type")!.Split('.')[1])];
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Reports a change to the grantor.</summary>
/// <param name="Number">The number of the draft that is sent; null for a change of which there is no draft.</param>
/// <param name="Description">What changed; no personal data.</param>
/// <param name="On">The day of the report.</param>
public sealed record ReportChange(int? Number, [property: Length(1, 2000)] string Description, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/change-reports.</summary>
public static class ReportChangeEndpoint
{
    /// <summary>A draft is sent once.</summary>
    public static readonly Rule NotADraft = new("grant-change-not-a-draft", "This change was reported already, or its cause is gone.");

    public static Decision Decide(ReportChange command, Grant grant, Asked asked)
    {
        var draft = command.Number is { } number ? grant.ChangeOf(number) : null;
        return !grant.IsRunning ? GrantRules.NotAwarded
            : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
            : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
            : command.Number is not null && draft is null ? GrantRules.ChangeUnknown
            : draft is { Status: not ChangeStatus.Drafted } ? NotADraft
            : [new GrantChangeReported(grant.Id, grant.GranteeId, draft?.Number ?? grant.Changes.Length + 1, draft?.Cause ?? ChangeCause.Other, command.Description, command.On)];
    }

    public static void Map(Api api) => api.Change<Grant, ReportChange>(
        new()
        {
            Path = "/grants/{grantId}/change-reports", Right = "grants.change", Facts = [typeof(GrantChangeReported)],
            Summary = "Report a change to the grantor",
            Description = "A grantee reports what goes otherwise than was awarded. When a project stops, goes on, or loses a participant, a draft waits to be sent.",
            Example = new ReportChange(1, "Bibliotheek Hengelo neemt niet meer deel; vijf bibliotheken gaan door", new(2022, 11, 7)),
        },
        Decide);
}

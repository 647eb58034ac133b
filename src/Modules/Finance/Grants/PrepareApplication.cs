using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>Puts an application on paper.</summary>
/// <param name="Code">The grantee's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="SchemeId">The scheme under which is applied; null when the grant rests on none, such as a yearly grant of a municipality.</param>
/// <param name="GrantorId">Who would grant; follows from the scheme when there is one.</param>
/// <param name="Funder">What kind of funder it is; follows from the scheme when there is one.</param>
/// <param name="Application">What is asked for.</param>
/// <param name="PreparedOn">The day.</param>
public sealed record PrepareApplication(
    [property: Code] string? Code,
    [property: Id("funding-scheme")] string? SchemeId,
    [property: Id("organisation")] string? GrantorId,
    FunderKind? Funder,
    GrantApplication Application,
    DateOnly PreparedOn);

/// <summary>POST /v1/grants.</summary>
public static class PrepareApplicationEndpoint
{
    /// <summary>A grant comes from somebody.</summary>
    public static readonly Rule NoGrantor = new("grant-without-grantor", "Name the scheme, or who grants and what kind of funder it is.");

    /// <summary>Nobody grants to itself.</summary>
    public static readonly Rule GrantsToItself = new("grant-to-itself", "An organisation does not apply to itself.");

    public static Decision Decide(PrepareApplication command, string id, Asked asked)
    {
        var scheme = asked.Find<FundingScheme>(command.SchemeId);
        var (grantor, funder) = (scheme?.IssuerId ?? command.GrantorId, scheme?.Funder ?? command.Funder);
        return command.PreparedOn > asked.Today ? GrantRules.InFuture
            : command.SchemeId is not null && scheme is null ? FundingScheme.Unknown
            : grantor is null || funder is not { } kind ? NoGrantor
            : grantor == asked.By.Organisation ? GrantsToItself
            : command.Application.Until < command.Application.From ? GrantRules.PeriodReversed
            : [new GrantApplicationPrepared(id, asked.By.Organisation!, command.SchemeId, grantor, kind, command.Application, command.PreparedOn)];
    }

    public static void Map(Api api) => api.Start<Grant, PrepareApplication>(
        new()
        {
            Path = "/grants", Right = "grants.prepare", Facts = [typeof(GrantApplicationPrepared)],
            Summary = "Prepare an application for a grant",
            Description = "The own organisation is the applicant, and with the award the grantee. Nothing is checked against the scheme until it is submitted; "
                + "the check of the scheme can be asked before.",
            Example = new PrepareApplication(
                "samen-lezen", null, "organisation-provincie-overijssel", FunderKind.Province,
                new(
                    "Samen lezen", 180_000m, 60_000m, new(2022, 4, 1), new(2023, 12, 31), "network-project-samen-lezen", ["policy-plan-samenkracht-2021-2024/a1-d3"],
                    ["organisation-bibliotheek-hengelo"], SharesResults: true),
                new(2022, 1, 10)),
        },
        command => Keys.For("grant", command.Code),
        Decide,
        (command, _) => command.SchemeId is { } scheme ? [new(typeof(FundingScheme), scheme)] : []);
}

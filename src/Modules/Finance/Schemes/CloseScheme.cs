using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Schemes;

/// <summary>Closes a scheme before the end of its window.</summary>
/// <param name="On">The first day on which it takes no applications.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record CloseScheme(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/funding-schemes/{schemeId}/closures.</summary>
public static class CloseSchemeEndpoint
{
    /// <summary>A scheme has no life before its publication.</summary>
    public static readonly Rule BeforePublication = new("funding-scheme-before-publication", "This day lies before the scheme was published.");

    public static Decision Decide(CloseScheme command, FundingScheme scheme, Asked asked) =>
        scheme.ClosedOn is not null ? ChangeSchemeEndpoint.Closed
        : command.On > asked.Today ? FundingScheme.InFuture
        : command.On < scheme.PublishedOn ? BeforePublication
        : [new FundingSchemeClosed(scheme.Id, scheme.IssuerId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<FundingScheme, CloseScheme>(
        new()
        {
            Path = "/funding-schemes/{schemeId}/closures", Right = "funding-schemes.change", Facts = [typeof(FundingSchemeClosed)],
            Summary = "Close a funding scheme", Description = "It takes no applications any more; grants under it go on.",
            Example = new CloseScheme(new(2022, 9, 1), "Het budget is op"),
        },
        Decide);
}

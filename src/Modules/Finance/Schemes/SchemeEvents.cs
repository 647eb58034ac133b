namespace Samenkracht.Finance.Schemes;

/// <summary>A grantor opened a scheme (subsidieregeling) with its rules and its window.</summary>
public sealed record FundingSchemePublished(
    string SchemeId, string IssuerId, FunderKind Funder, string Title, SchemeRules Rules, decimal Budget, DateOnly From, DateOnly? Until, IReadOnlyList<string> GoalIds,
    DateOnly PublishedOn) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;

    string? IFact.OnBehalfOf => IssuerId;
}

/// <summary>The rules of a scheme were changed from a day on; applications before that day keep the rules of their own day.</summary>
public sealed record FundingSchemeChanged(string SchemeId, string IssuerId, int Number, SchemeRules Rules, DateOnly From, string Reason, DateOnly ChangedOn) : IFact
{
    DateOnly IFact.ValidFrom => ChangedOn;

    string? IFact.OnBehalfOf => IssuerId;
}

/// <summary>A scheme takes no applications any more from this day.</summary>
public sealed record FundingSchemeClosed(string SchemeId, string IssuerId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => IssuerId;
}

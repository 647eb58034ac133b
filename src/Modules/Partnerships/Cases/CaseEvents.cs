namespace Samenkracht.Partnerships.Cases;

/// <summary>An organisation wrote down what went well or wrong, for itself.</summary>
public sealed record CaseDrafted(
    string CaseId, string OwnerId, CaseKind Kind, string Title, string Story, string Lesson, string? ProjectId, IReadOnlyList<string> PlanNodes,
    DateOnly DraftedOn) : IFact
{
    DateOnly IFact.ValidFrom => DraftedOn;
}

/// <summary>A published result is so good or so bad that there may be a case in it; its organisation may tell it.</summary>
public sealed record CaseSuggested(
    string CaseId, string OwnerId, string MeasurementId, int Wave, CaseKind Kind, string Title, decimal Score, int Responses, IReadOnlyList<string> PlanNodes,
    DateOnly SuggestedOn) : IFact
{
    DateOnly IFact.ValidFrom => SuggestedOn;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>The owner told the story of a case that was suggested, or told it anew.</summary>
public sealed record CaseTold(string CaseId, string OwnerId, string Title, string Story, string Lesson, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The owner chose who may see the case from now on: more than before, or fewer.</summary>
public sealed record CaseShared(string CaseId, string OwnerId, CaseAudience Audience, IReadOnlyList<string> OrganisationIds, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An organisation that may see the case reacted to it.</summary>
public sealed record CaseReactedTo(string CaseId, string OrganisationId, CaseReactionKind Kind, string Text, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An organisation put the case to use: a link to it, not a copy.</summary>
public sealed record CaseReused(string CaseId, string OrganisationId, string Note, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Organisations that may see the case learned from it together.</summary>
public sealed record LearningSessionHeld(string CaseId, string OwnerId, IReadOnlyList<string> Participants, string Insight, DateOnly HeldOn) : IFact
{
    DateOnly IFact.ValidFrom => HeldOn;
}

/// <summary>A merger, or its annulment, made the case that of another organisation.</summary>
public sealed record CasePassedOn(string CaseId, string FromOwnerId, string OwnerId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The owner took the case back: from now on it is hidden from all others.</summary>
public sealed record CaseWithdrawn(string CaseId, string OwnerId, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The result that suggested a case was contested before the case was shared: there is no case.</summary>
public sealed record CaseSuggestionWithdrawn(string CaseId, string OwnerId, string MeasurementId, int Wave, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>The result that suggested the case was contested after the case was shared: whoever sees it, sees that.</summary>
public sealed record CaseEvidenceContested(string CaseId, string OwnerId, string MeasurementId, int Wave, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

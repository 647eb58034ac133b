namespace Samenkracht.Partnerships.Projects;

/// <summary>A library chose to take part in the project, for what it brings and what it expects to gain.</summary>
public sealed record ProjectJoined(
    string ProjectId, string LibraryId, ParticipationLevel Level, string Contribution, string ExpectedBenefit, IReadOnlyList<string> LocalTaskIds,
    DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library takes part at another level from this day.</summary>
public sealed record ParticipationLevelChanged(
    string ProjectId, string LibraryId, ParticipationLevel FromLevel, ParticipationLevel ToLevel, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library no longer takes part; <c>On</c> is the first day without it.</summary>
public sealed record ProjectLeft(string ProjectId, string LibraryId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library looked back on what the project brought it in a year; with a reason when this takes the place of an earlier look.</summary>
public sealed record ParticipationBenefitEvaluated(
    string ProjectId, string LibraryId, int Year, int Score, bool BoundaryMoved, string Explanation, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library that took no part in the project took over its result.</summary>
public sealed record ProjectResultAdopted(string ProjectId, string LibraryId, ParticipationLevel Level, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

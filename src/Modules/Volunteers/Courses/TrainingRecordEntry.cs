namespace Samenkracht.Volunteers.Courses;

/// <summary>A training record as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Organisations">The organisations that see it and add to it.</param>
/// <param name="OpenedOn">Since when it is kept.</param>
/// <param name="Enrolments">The courses.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record TrainingRecordEntry(
    string Id, string PersonId, IReadOnlyList<string> Organisations, DateOnly OpenedOn, IReadOnlyList<Enrolment> Enrolments, string History)
{
    internal static TrainingRecordEntry Of(TrainingRecord state) =>
        new(state.Id, state.PersonId, state.Organisations, state.OpenedOn, state.Enrolments, $"/v1/training-records/{state.Id}/history");
}

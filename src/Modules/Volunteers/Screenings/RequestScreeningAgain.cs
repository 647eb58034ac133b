namespace Samenkracht.Volunteers.Screenings;

/// <summary>Records that a certificate of conduct was asked for once more.</summary>
/// <param name="On">The day.</param>
public sealed record RequestScreeningAgain(DateOnly On);

/// <summary>POST /v1/screenings/{screeningId}/requests.</summary>
public static class RequestScreeningAgainEndpoint
{
    /// <summary>One request is answered first.</summary>
    public static readonly Rule AwaitedAlready = new("screening-awaited-already", "A certificate of conduct was asked for already.");

    public static Decision Decide(RequestScreeningAgain command, Screening screening, Asked asked) =>
        screening.IsAwaited ? AwaitedAlready
        : screening.Refuses(command.On, asked) is { } rule ? rule
        : [new ScreeningRequestedAgain(screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Screening, RequestScreeningAgain>(
        new()
        {
            Path = "/screenings/{screeningId}/requests", Right = "screenings.change", Facts = [typeof(ScreeningRequestedAgain)],
            Summary = "Request a screening again", Description = "A certificate is renewed before it ends, or asked for again after a refusal. What is valid stays so meanwhile.",
            Example = new RequestScreeningAgain(new(2029, 8, 1)),
        },
        Decide);
}

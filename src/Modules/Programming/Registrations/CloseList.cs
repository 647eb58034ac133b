namespace Samenkracht.Programming.Registrations;

/// <summary>Closes the registration list.</summary>
/// <param name="On">The day from which nobody can register.</param>
public sealed record CloseList(DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/closures.</summary>
public static class CloseListEndpoint
{
    public static Decision Decide(CloseList command, RegistrationList list, Asked asked) =>
        list.ClosedOn is not null ? RegistrationList.Closed
        : RegistrationList.RefusesDay(command.On, list.OpenedOn, asked) is { } day ? day
        : [new RegistrationListClosed(list.Id, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, CloseList>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/closures", Right = "registrations.change", Facts = [typeof(RegistrationListClosed)],
            Summary = "Close a registration list", Description = "Nobody can register or wait any more; who is on the list stays there.",
            Example = new CloseList(new(2026, 9, 30)),
        },
        Decide);
}

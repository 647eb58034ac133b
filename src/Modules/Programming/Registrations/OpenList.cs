using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Registrations;

/// <summary>Opens the registration list of an activity.</summary>
/// <param name="ActivityId">The activity; it has one list.</param>
/// <param name="Capacity">How many can take part, 1 to 10000.</param>
/// <param name="ForMinors">Whether the participants are under age, so that a parent must be known.</param>
/// <param name="OpenedOn">The first day of registering.</param>
public sealed record OpenList([property: Id("activity")] string ActivityId, [property: Range(1, 10_000)] int Capacity, bool ForMinors, DateOnly OpenedOn);

/// <summary>POST /v1/registration-lists.</summary>
public static class OpenListEndpoint
{
    /// <summary>A list is opened, not announced.</summary>
    public static readonly Rule OpenedInFuture = new("registration-list-opened-in-future", "The opening of a registration list cannot lie in the future.");

    public static Decision Decide(OpenList command, string id, Asked asked) =>
        command.OpenedOn > asked.Today
            ? OpenedInFuture
            : [new RegistrationListOpened(id, command.ActivityId, asked.By.Organisation!, command.Capacity, command.ForMinors, command.OpenedOn)];

    public static void Map(Api api) => api.Start<RegistrationList, OpenList>(
        new()
        {
            Path = "/registration-lists", Right = "registrations.change", Facts = [typeof(RegistrationListOpened)],
            Summary = "Open a registration list",
            Description = "Lets people register for an activity. The organisation of the caller is the controller of what the list holds of them.",
            Example = new OpenList("activity-digitaal-vaardig-2026", 12, false, new(2026, 9, 1)),
        },
        command => RegistrationList.IdOf(command.ActivityId),
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Ends a secondment before its time, or calls it off.</summary>
/// <param name="EndsOn">The last day, not after the agreed one.</param>
/// <param name="On">The day on which that was decided.</param>
/// <param name="Reason">Why; nothing about the person.</param>
public sealed record EndSecondment(DateOnly EndsOn, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/secondments/{secondmentId}/ends.</summary>
public static class EndSecondmentEndpoint
{
    /// <summary>An end is set once.</summary>
    public static readonly Rule Over = new("secondment-over", "The secondment has ended, or its end was set already.");

    /// <summary>To stay longer one agrees anew.</summary>
    public static readonly Rule AfterTheEnd = new("secondment-after-the-end", "A secondment does not end after its agreed last day.");

    public static Decision Decide(EndSecondment command, Secondment secondment, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : secondment.EndsOn is not null || command.On > secondment.Until ? Over
        : command.EndsOn > secondment.Until ? AfterTheEnd
        : command.On < (secondment.AcceptedOn ?? secondment.AgreedOn) ? Secondment.TooEarly
        : command.On > asked.Today ? Secondment.InFuture
        : [new SecondmentEnded(secondment.Id, secondment.PersonId, secondment.HomeId, secondment.HostId, command.EndsOn, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Secondment, EndSecondment>(
        new()
        {
            Path = "/secondments/{secondmentId}/ends", Right = "secondments.agree", Facts = [typeof(SecondmentEnded)],
            Summary = "End a secondment", Description = "Either library can end it; a last day before the first one calls it off.",
            Example = new EndSecondment(new(2026, 12, 31), new(2026, 12, 1), "Het project is eerder klaar"),
        },
        Decide);
}

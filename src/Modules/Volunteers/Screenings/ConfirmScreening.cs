using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Reactions;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Records that you saw the certificate of conduct. The number is sealed; nothing else of it is kept.</summary>
/// <param name="CertificateNumber">The number on it.</param>
/// <param name="IssuedOn">The day on which it was issued.</param>
/// <param name="SeenOn">The day on which you saw it.</param>
public sealed record ConfirmScreening([property: Length(1, 40)] string CertificateNumber, DateOnly IssuedOn, DateOnly SeenOn);

/// <summary>POST /v1/screenings/{screeningId}/confirmations.</summary>
public static class ConfirmScreeningEndpoint
{
    /// <summary>Nobody sees what is not there yet.</summary>
    public static readonly Rule SeenTooEarly = new("screening-seen-before-issue", "A certificate of conduct is seen on or after the day of issue.");

    /// <summary>An old one says too little.</summary>
    public static readonly Rule TooOld = new("screening-certificate-too-old", "By the policy of the organisation this certificate of conduct is too old.");

    public static Decision Decide(ConfirmScreening command, Screening screening, Asked asked)
    {
        var months = asked.Find<ScreeningPolicy>(ScreeningPolicy.IdOf(screening.OrganisationId))?.MonthsOn(command.SeenOn) ?? ScreeningPolicy.DefaultMonths;
        var until = command.IssuedOn.AddMonths(months).AddDays(-1);
        return !screening.IsAwaited ? Screening.NotAwaited
            : screening.Refuses(command.SeenOn, asked) is { } rule ? rule
            : command.IssuedOn > command.SeenOn ? SeenTooEarly
            : until < command.SeenOn ? TooOld
            : Decision.Of([new ScreeningConfirmed(
                    screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, Sealed.Of(screening.PersonId, command.CertificateNumber)!, command.IssuedOn,
                    asked.By.Subject, months, until, command.SeenOn)])
                .Telling(new ScreeningWasConfirmed(screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.SeenOn, until), new ScreeningRunsUntil(screening.Id, until));
    }

    public static void Map(Api api) => api.Change<Screening, ConfirmScreening>(
        new()
        {
            Path = "/screenings/{screeningId}/confirmations", Right = "screenings.change", Facts = [typeof(ScreeningConfirmed)],
            Summary = "Confirm a screening",
            Description = "You saw the certificate of conduct. It is good for the months of your organisation's policy, 36 unless decided otherwise, and expires by itself after that.",
            Example = new ConfirmScreening("1234567", new(2026, 9, 28), new(2026, 10, 1)),
        },
        Decide, (_, by) => by.Organisation is { } own ? [new(typeof(ScreeningPolicy), ScreeningPolicy.IdOf(own))] : []);
}

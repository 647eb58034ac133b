namespace Samenkracht.Volunteers.Agreements;

/// <summary>Records that both sides agreed to other terms.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day of these terms.</param>
/// <param name="AgreedOn">The day on which both agreed.</param>
public sealed record AmendVolunteerAgreement(AgreedTerms Terms, DateOnly From, DateOnly AgreedOn);

/// <summary>POST /v1/volunteer-agreements/{agreementId}/amendments.</summary>
public static class AmendVolunteerAgreementEndpoint
{
    /// <summary>An offer is withdrawn and made anew.</summary>
    public static readonly Rule NotSigned = new("volunteer-agreement-not-signed", "Only an agreement that both sides signed is amended.");

    /// <summary>What was earned was earned.</summary>
    public static readonly Rule Backwards = new("volunteer-agreement-amended-backwards", "Other terms begin on or after the day on which they are agreed.");

    public static Decision Decide(AmendVolunteerAgreement command, VolunteerAgreement agreement, Asked asked) =>
        agreement.Refuses(command.AgreedOn, asked) is { } rule ? rule
        : !agreement.Last.IsSigned ? NotSigned
        : command.From < command.AgreedOn ? Backwards
        : [new VolunteerAgreementAmended(
            agreement.Id, agreement.VolunteerId, agreement.PersonId, agreement.Last.HolderId, agreement.Last.Number, command.Terms, command.From, command.AgreedOn)];

    public static void Map(Api api) => api.Change<VolunteerAgreement, AmendVolunteerAgreement>(
        new()
        {
            Path = "/volunteer-agreements/{agreementId}/amendments", Right = "volunteer-agreements.change", Facts = [typeof(VolunteerAgreementAmended)],
            Summary = "Amend an agreement with a volunteer", Description = "Other terms hold from a day on; until then the present ones do.",
            Example = new AmendVolunteerAgreement(new(6, AllowanceKind.PerHour, true, 14), new(2027, 1, 1), new(2026, 12, 10)),
        },
        Decide);
}

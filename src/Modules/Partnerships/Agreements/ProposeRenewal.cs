namespace Samenkracht.Partnerships.Agreements;

/// <summary>Puts a later end on paper; it holds when every party that must sign has signed it.</summary>
/// <param name="Until">The later last day.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
public sealed record ProposeRenewal(DateOnly Until, DateOnly ProposedOn);

/// <summary>POST /v1/agreements/{agreementId}/renewals.</summary>
public static class ProposeRenewalEndpoint
{
    /// <summary>A renewal prolongs.</summary>
    public static readonly Rule NotLater = new("renewal-not-later", "A renewal ends later than the agreement does now.");

    public static Decision Decide(ProposeRenewal command, Agreement agreement) =>
        agreement.Status == AgreementStatus.Draft ? Agreement.NotInForce
        : agreement.Pending is not null ? ProposeAmendmentEndpoint.AnotherWaits
        : agreement.LastDay is not { } last || command.Until <= last ? NotLater
        : [new RenewalProposed(agreement.Id, agreement.Amendments + 1, command.Until, command.ProposedOn)];

    public static void Map(Api api) => api.Change<Agreement, ProposeRenewal>(
        new()
        {
            Path = "/agreements/{agreementId}/renewals", Right = "agreements.change", Facts = [typeof(RenewalProposed), typeof(AgreementRenewed)],
            Summary = "Propose a renewal",
            Description = "The agreement runs on until the later day once every party that must sign has signed, also when it has expired or was terminated meanwhile: the renewal takes the notice back.",
            Example = new ProposeRenewal(new(2030, 12, 31), new(2028, 10, 1)),
        },
        (command, agreement, _) => Decide(command, agreement));
}

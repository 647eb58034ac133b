using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Puts other terms on paper; they hold when every party that must sign has signed them.</summary>
/// <param name="Scope">The scope as it should become.</param>
/// <param name="YearlyContribution">Euros a year as it should become; null for none.</param>
/// <param name="EffectiveFrom">The first day of the other terms.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
public sealed record ProposeAmendment(
    [property: Length(1, 20)] IReadOnlyList<string> Scope,
    [property: Money, Range(0, 100_000_000)] decimal? YearlyContribution,
    DateOnly EffectiveFrom,
    DateOnly ProposedOn);

/// <summary>POST /v1/agreements/{agreementId}/amendments.</summary>
public static class ProposeAmendmentEndpoint
{
    /// <summary>Signatures belong to one text.</summary>
    public static readonly Rule AnotherWaits = new("amendment-waits", "Another amendment or renewal still waits for signatures.");

    /// <summary>Terms change while the agreement binds.</summary>
    public static readonly Rule OutsidePeriod = new("amendment-outside-period", "The amended terms must begin while the agreement binds.");

    public static Decision Decide(ProposeAmendment command, Agreement agreement) =>
        agreement.Status != AgreementStatus.InForce ? Agreement.NotInForce
        : agreement.Pending is not null ? AnotherWaits
        : !agreement.BindsOn(command.EffectiveFrom) ? OutsidePeriod
        : [new AmendmentProposed(
            agreement.Id, agreement.Amendments + 1, command.Scope, command.YearlyContribution, command.EffectiveFrom, command.ProposedOn)];

    public static void Map(Api api) => api.Change<Agreement, ProposeAmendment>(
        new()
        {
            Path = "/agreements/{agreementId}/amendments", Right = "agreements.change", Facts = [typeof(AmendmentProposed), typeof(AgreementAmended)],
            Summary = "Propose an amendment", Description = "The present terms hold until every party that must sign has signed the amendment.",
            Example = new ProposeAmendment(["basic-skills", "reading"], 15_000.00m, new(2027, 7, 1), new(2027, 3, 1)),
        },
        (command, agreement, _) => Decide(command, agreement));
}

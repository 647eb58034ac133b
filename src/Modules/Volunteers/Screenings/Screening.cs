using System.Collections.Immutable;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>The certificates of conduct (VOG) of one volunteer at one organisation, one after another.</summary>
public sealed record Screening(
    string Id, string VolunteerId, string PersonId, string OrganisationId, ScreeningStatus Status, bool IsAwaited, Sealed? CertificateNumber, DateOnly? IssuedOn,
    ImmutableArray<ScreeningProof> Proofs, DateOnly? ValidUntil, DateOnly RequestedOn, DateOnly LastOn,
    ImmutableArray<Passage> Passages) : IBelong, IHoldSealed
{
    /// <summary>The stem of the keys of screenings.</summary>
    public const string Noun = "screening";

    /// <summary>Some tasks need one.</summary>
    public static readonly Rule NotValid = new("screening-not-valid", "This volunteer has no valid certificate of conduct on that day.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("screening-step-in-future", "A step of a screening cannot lie in the future.");

    /// <summary>Steps are recorded in the order in which they were taken.</summary>
    public static readonly Rule TooEarly = new("screening-step-too-early", "This day lies before the last step of the screening.");

    /// <summary>There is nothing to see or refuse.</summary>
    public static readonly Rule NotAwaited = new("screening-not-awaited", "No certificate of conduct was asked for that is not answered yet.");

    /// <summary>The key of the screening of a volunteer.</summary>
    /// <param name="personId">The pseudonym of the person.</param>
    /// <param name="organisationId">The organisation.</param>
    public static string IdOf(string personId, string organisationId) => Volunteer.KeyOf(Noun, personId, organisationId);

    /// <summary>The key of the screening of a volunteer.</summary>
    /// <param name="volunteerId">The volunteer.</param>
    public static string IdOf(string volunteerId) => Volunteer.KeyOf(Noun, volunteerId);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues => [CertificateNumber];

    /// <summary>Whether a certificate that was seen, or a waiver, holds on the day.</summary>
    public bool ValidOn(DateOnly day) => Proofs.Any(proof => proof.Holds(day));

    /// <summary>Why no step can be recorded on the day; null when one can be.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on < LastOn ? TooEarly : on > asked.Today ? InFuture : null;

    public static Screening Create(ScreeningRequested e) =>
        new(e.ScreeningId, e.VolunteerId, e.PersonId, e.OrganisationId, ScreeningStatus.Requested, true, null, null, [], null, e.On, e.On, []);

    public Screening Apply(ScreeningRequestedAgain e) => this with { IsAwaited = true, RequestedOn = e.On, LastOn = Later(e.On) };

    public Screening Apply(ScreeningConfirmed e) => With(new(e.SeenOn, e.ValidUntil, false)) with
    {
        Status = ScreeningStatus.Confirmed, IsAwaited = false, CertificateNumber = e.CertificateNumber, IssuedOn = e.IssuedOn, LastOn = Later(e.SeenOn),
    };

    public Screening Apply(ScreeningWaived e) => With(new(e.On, e.Until, true)) with { Status = ScreeningStatus.Waived, LastOn = Later(e.On) };

    public Screening Apply(ScreeningRefused e) => Without(e.On) with { Status = ScreeningStatus.Refused, IsAwaited = false, LastOn = Later(e.On) };

    public Screening Apply(ScreeningExpired e) => Without(e.On) with { Status = ScreeningStatus.Expired, LastOn = Later(e.On) };

    // The certificate number stays under the key with which it was sealed.
    public Screening Apply(ScreeningPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    private DateOnly Later(DateOnly on) => on > LastOn ? on : LastOn;

    // The certificate that is good longest decides when there is none left; null when there is no end.
    private Screening With(ScreeningProof proof) =>
        this with { Proofs = Proofs.Add(proof), ValidUntil = Proofs.Add(proof).Any(one => one.Until is null) ? null : Proofs.Add(proof).Max(one => one.Until) };

    // What began before the day ends on the day before it; what began later was seen later.
    private Screening Without(DateOnly on) => this with
    {
        Proofs = [.. Proofs.Select(proof => proof.Holds(on) ? proof with { Until = on.AddDays(-1) } : proof)], ValidUntil = null,
    };
}

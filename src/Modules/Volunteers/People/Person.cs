using System.Collections.Immutable;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>
/// A person under a pseudonym. Each organisation that knows the person keeps a file of its own; what is outside a seal is only the
/// age class, the consents, and the course of requests and erasures.
/// </summary>
public sealed record Person(string Id, ImmutableArray<RecordedAge> Ages, ImmutableArray<PersonFile> Files, ImmutableArray<Consent> Consents) : IBelong, IHoldSealed
{
    /// <summary>The stem of the keys of people, and of pseudonyms.</summary>
    public const string Noun = "person";

    /// <summary>Somebody is registered first.</summary>
    public static readonly Rule NotKnown = new("person-not-known", "This person is not known to the organisation.");

    /// <summary>Who was erased is nobody to record for.</summary>
    public static readonly Rule IsErased = new("person-erased", "This person was erased at the organisation.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("person-step-in-future", "What is recorded of a person cannot lie in the future.");

    /// <summary>Nothing happened before the person was known.</summary>
    public static readonly Rule TooEarly = new("person-step-too-early", "This day lies before the person was known to the organisation.");

    /// <summary>The pseudonym under which the values are sealed that records of payments need.</summary>
    /// <param name="personId">The pseudonym of the person.</param>
    public static string FiscalIdOf(string personId) => $"fiscal-{Tail(personId)}";

    /// <summary>The pseudonym without its noun: the part that other keys of the person have in common.</summary>
    public static string Tail(string personId) => personId[(Noun.Length + 1)..];

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => FileOf(organisationId) is not null;

    IEnumerable<Sealed?> IHoldSealed.SealedValues => Files.SelectMany(file => new[] { file.Name, file.Email, file.Phone, file.BirthDate, file.FiscalName, file.Iban });

    /// <summary>What the organisation keeps, and has not erased if there is such a file; null when it does not know the person.</summary>
    public PersonFile? FileOf(string? organisationId) => FilesOf(organisationId).FirstOrDefault(file => file.ErasedOn is null) ?? FilesOf(organisationId).FirstOrDefault();

    /// <summary>All that the organisation keeps: more than one file when a merger brought it what others kept.</summary>
    public IEnumerable<PersonFile> FilesOf(string? organisationId) => Files.Where(file => file.ControllerId == organisationId);

    /// <summary>The age class on the day, as recorded last by then; before the first record that one, as nobody gets younger by it.</summary>
    public AgeClass AgeClassOn(DateOnly day) => (Ages.Where(age => age.On <= day).MaxBy(age => age.On) ?? Ages.MinBy(age => age.On)!).Class;

    /// <summary>Whether the organisation has the consent on the day.</summary>
    public bool ConsentsTo(ConsentPurpose purpose, string organisationId, DateOnly day) =>
        Consents.Any(consent => consent.Purpose == purpose && consent.OrganisationId == organisationId && consent.HoldsOn(day));

    /// <summary>Whether the organisation erased the person.</summary>
    public bool IsErasedAt(string organisationId) => FileOf(organisationId)?.ErasedOn is not null;

    /// <summary>Why nothing can be recorded of the person for the organisation on the day; null when it can.</summary>
    public Rule? Refuses(string? organisationId, DateOnly on, Asked asked) =>
        FileOf(organisationId) is not { } file ? NotKnown
        : file.ErasedOn is not null ? IsErased
        : on < file.OpenedOn ? TooEarly
        : on > asked.Today ? InFuture
        : null;

    /// <summary>What one organisation may see of it: its own file, and the consents that it was given.</summary>
    internal Person SeenBy(Caller caller) => caller.Reach == Reach.All ? this : this with
    {
        Files = [.. Files.Where(file => file.ControllerId == caller.Organisation)], Consents = [.. Consents.Where(consent => consent.OrganisationId == caller.Organisation)],
    };

    public static Person Create(PersonRegistered e) => new(
        e.PersonId, [new(e.AgeClass, e.On)],
        [PersonFile.Empty(e.OrganisationId, e.On) with { Name = e.Name, Email = e.Email, Phone = e.Phone, BirthDate = e.BirthDate }], []);

    public Person Apply(PersonShared e) => FileOf(e.WithId) is null ? this with { Files = Files.Add(PersonFile.Empty(e.WithId, e.On)) } : this;

    public Person Apply(ContactUpdated e) =>
        Kept(e.OrganisationId, file => file with { Name = e.Name, Email = e.Email, Phone = e.Phone, BirthDate = e.BirthDate });

    public Person Apply(PaymentDetailsRecorded e) => Kept(e.OrganisationId, file => file with { FiscalName = e.FiscalName, Iban = e.Iban });

    public Person Apply(AgeClassRecorded e) => this with { Ages = Ages.Add(new(e.AgeClass, e.On)) };

    public Person Apply(ConsentGiven e) => this with { Consents = Consents.Add(new(e.OrganisationId, e.Purpose, e.On, null)) };

    public Person Apply(ConsentWithdrawn e) => this with
    {
        Consents = [.. Consents.Select(one => one.Purpose == e.Purpose && Stands(e.OrganisationId, one.OrganisationId) && one.HoldsOn(e.On) ? one with { WithdrawnOn = e.On } : one)],
    };

    public Person Apply(AccessRequested e) => Kept(e.OrganisationId, file => file with { AccessRequests = file.AccessRequests.Add(e.On) });

    public Person Apply(ErasureRequested e) =>
        Kept(e.OrganisationId, file => file with { ErasureRequestedOn = e.On, RefusedOn = null, RefusedBecause = null });

    public Person Apply(ErasureRefused e) => Kept(e.OrganisationId, file => file with { RefusedOn = e.On, RefusedBecause = e.Ground });

    public Person Apply(ErasureDeferred e) => In(e.OrganisationId, file => file with { DeferredUntil = e.Until, DeferredBecause = e.Ground });

    public Person Apply(PersonErased e) => In(e.OrganisationId, file => file.ErasedOn is not null ? file : file with { ErasedOn = e.On, Basis = e.LegalBasis });

    public Person Apply(FiscalValuesErased e) => In(e.OrganisationId, file => file with { FiscalErasedOn = e.On });

    public Person Apply(EarlierValuesErased _) => this;

    // The consents that the one before had hold for the new controller too: it stands in its place, for the same purpose.
    public Person Apply(ControllerChanged e) => this with
    {
        Files = [.. Files.Select(file => file.OpenedById == e.OpenedById && file.ControllerId == e.FromOrganisationId ? file.PassedTo(e) : file)],
        Consents = Consents.AddRange(Consents
            .Where(consent => consent.OrganisationId == e.FromOrganisationId && consent.WithdrawnOn is null && !ConsentsTo(consent.Purpose, e.OrganisationId, e.On))
            .DistinctBy(consent => consent.Purpose).Select(consent => consent with { OrganisationId = e.OrganisationId })),
    };

    public Person Apply(ControllershipNoticeGiven e) => In(e.OrganisationId, file => file with
    {
        Notices = [.. file.Notices.Select(notice => notice.ControllerId == e.OrganisationId ? notice with { GivenOn = notice.GivenOn ?? e.On } : notice)],
    });

    private bool Stands(string organisationId, string named) => organisationId == named || FilesOf(organisationId).Any(file => file.Had(named));

    private Person Kept(string organisationId, Func<PersonFile, PersonFile> change) => In(organisationId, file => file.ErasedOn is null ? change(file) : file);

    private Person In(string organisationId, Func<PersonFile, PersonFile> change) =>
        this with { Files = [.. Files.Select(file => file.ControllerId == organisationId ? change(file) : file)] };
}

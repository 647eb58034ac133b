using System.Collections.Immutable;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>The successive agreements of one volunteer with one organisation; a new one is needed after leaving and coming back.</summary>
public sealed record VolunteerAgreement(
    string Id, string VolunteerId, string PersonId, string OrganisationId, ImmutableArray<NumberedAgreement> Agreements,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The stem of the keys of agreements with volunteers.</summary>
    public const string Noun = "volunteer-agreement";

    /// <summary>Nobody works without.</summary>
    public static readonly Rule Missing = new("volunteer-agreement-missing", "This volunteer has no signed agreement for that day.");

    /// <summary>There is one agreement to speak of at a time.</summary>
    public static readonly Rule NoneRuns = new("volunteer-agreement-none-runs", "This volunteer has no agreement that runs.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("volunteer-agreement-step-in-future", "A step of an agreement with a volunteer cannot lie in the future.");

    /// <summary>Nothing precedes the offer.</summary>
    public static readonly Rule TooEarly = new("volunteer-agreement-step-too-early", "This day lies before the offer of the agreement.");

    /// <summary>The key of the agreements of a volunteer.</summary>
    /// <param name="personId">The pseudonym of the person.</param>
    /// <param name="organisationId">The organisation.</param>
    public static string IdOf(string personId, string organisationId) => Volunteer.KeyOf(Noun, personId, organisationId);

    /// <summary>The key of the agreements of a volunteer.</summary>
    /// <param name="volunteerId">The volunteer.</param>
    public static string IdOf(string volunteerId) => Volunteer.KeyOf(Noun, volunteerId);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId || Agreements.Any(agreement => agreement.HolderId == organisationId);

    /// <summary>The last agreement.</summary>
    public NumberedAgreement Last => Agreements[^1];

    /// <summary>The agreement that binds on the day; null when none does.</summary>
    public NumberedAgreement? InForceOn(DateOnly day) => Agreements.FirstOrDefault(agreement => agreement.IsInForceOn(day));

    /// <summary>Why no step of the last agreement can be recorded on the day; null when one can be.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) =>
        Last.LastDay is { } last && last < on ? NoneRuns : on < Last.OfferedOn ? TooEarly : on > asked.Today ? InFuture : null;

    /// <summary>That the last agreement ends, with this as its last day.</summary>
    internal VolunteerAgreementEnded Ended(string reason, DateOnly on) => new(Id, VolunteerId, PersonId, Last.HolderId, Last.Number, reason, on);

    public static VolunteerAgreement Create(VolunteerAgreementOffered e) =>
        new(e.AgreementId, e.VolunteerId, e.PersonId, e.OrganisationId, [new(e.Number, e.OrganisationId, e.On, e.From, e.Until, [new(e.Terms, e.From)], null, null, null)], []);

    public VolunteerAgreement Apply(VolunteerAgreementOfferedAgain e) => this with
    {
        Agreements = Agreements.Add(new(e.Number, e.OrganisationId, e.On, e.From, e.Until, [new(e.Terms, e.From)], null, null, null)),
    };

    public VolunteerAgreement Apply(VolunteerAgreementSigned e) => In(e.Number, one => e.By == Signatory.Volunteer
        ? one with { VolunteerSignedOn = e.On }
        : one with { OrganisationSignedOn = e.On });

    public VolunteerAgreement Apply(VolunteerAgreementAmended e) => In(e.Number, one => one with { Terms = one.Terms.Add(new(e.Terms, e.From)) });

    public VolunteerAgreement Apply(VolunteerAgreementEnded e) => In(e.Number, one => one with { EndedOn = e.On });

    public VolunteerAgreement Apply(VolunteerAgreementAssigned e) => In(e.Number, one => one with { HolderId = e.ToId }) with { Passages = Passages.Add(new(e.FromId, e.ToId, e.Basis, e.On)) };

    private VolunteerAgreement In(int number, Func<NumberedAgreement, NumberedAgreement> change) =>
        this with { Agreements = [.. Agreements.Select(one => one.Number == number ? change(one) : one)] };
}

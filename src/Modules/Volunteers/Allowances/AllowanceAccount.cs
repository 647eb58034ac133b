using System.Collections.Immutable;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>
/// What a volunteer is paid in a calendar year: by all organisations together when the volunteer agreed, else by one. A payment counts
/// in the month of the work, by the limits of the day on which it is paid.
/// </summary>
public sealed partial record AllowanceAccount(
    string Id, string PersonId, int Year, bool AcrossOrganisations, ImmutableArray<string> Organisations, DateOnly OpenedOn,
    ImmutableArray<EarlierPayment> Earlier, ImmutableArray<AllowanceClaim> Claims, ImmutableArray<PayrollCase> Cases,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>Organisations count together only while the volunteer agrees (AVG art. 6).</summary>
    public static readonly Rule NotAgreed = new("allowance-account-not-agreed", "The person has not agreed that allowances of other organisations count along.");

    /// <summary>Who agreed has one account.</summary>
    public static readonly Rule AgreedToShare = new("allowance-account-agreed-to-share", "The person agreed that allowances of other organisations count along, so one account is for all.");

    /// <summary>An allowance is for volunteers.</summary>
    public static readonly Rule NoVolunteer = new("allowance-without-volunteer", "The person was no volunteer of the organisation on all of these days.");

    /// <summary>What is said of an account has happened.</summary>
    public static readonly Rule InFuture = new("allowance-in-future", "What is recorded of an allowance cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("allowance-too-early", "This day lies before what it follows from.");

    /// <summary>Each organisation handles its own claims.</summary>
    public static readonly Rule NoSuchClaim = new("allowance-claim-unknown", "There is no such claim of your organisation that waits.");

    /// <summary>The id of the account of a person with all organisations that count together.</summary>
    public static string IdOf(string personId, int year) => Keys.For("allowance-account", $"{Person.Tail(personId)}-{Months.YearOf(year)}");

    /// <summary>The id of the account of a person with one organisation.</summary>
    public static string IdOf(string personId, string organisationId, int year) => $"{IdOf(personId, year)}-{organisationId["organisation-".Length..]}";

    /// <summary>The accounts that can tell whether a volunteer of an organisation has reached a limit on a day.</summary>
    public static IEnumerable<StateKey> KeysOf(string personId, string organisationId, DateOnly day) =>
        [new(typeof(AllowanceAccount), IdOf(personId, day.Year)), new(typeof(AllowanceAccount), IdOf(personId, organisationId, day.Year))];

    /// <summary>Whether a volunteer of an organisation can be paid nothing more on the day without tax; needs <see cref="KeysOf"/>.</summary>
    public static bool CapReachedOn(string personId, string organisationId, DateOnly day, Asked asked) =>
        KeysOf(personId, organisationId, day).Select(key => asked.Find<AllowanceAccount>(key.Stream))
            .Any(account => account?.BelongsTo(organisationId) == true && account.CapReachedOn(day));

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Organisations.Contains(organisationId);

    /// <summary>Whether nothing more can be paid on the day without tax; no when the limits of that day are not known.</summary>
    public bool CapReachedOn(DateOnly day) =>
        AllowanceLimits.On(day) is { } limits && (InMonth(Months.Of(day)) >= limits.PerMonth || (day.Year == Year && InYear >= limits.PerYear));

    /// <summary>Euros that count for the month, as 2024-03.</summary>
    public decimal InMonth(string month) =>
        Claims.Where(claim => claim.Counts && claim.Month == month).Sum(claim => claim.Amount) + Earlier.Where(one => one.Month == month).Sum(one => one.Amount);

    /// <summary>Euros that count for the year.</summary>
    public decimal InYear => Claims.Where(claim => claim.Counts).Sum(claim => claim.Amount) + Earlier.Sum(one => one.Amount);

    /// <summary>The number of the next claim.</summary>
    public int NextNumber => Claims.Length + 1;

    /// <summary>How a claim is known outside the account.</summary>
    public string ClaimId(int number) => FormattableString.Invariant($"{Id}-claim-{number}");

    /// <summary>How a payroll case is known outside the account.</summary>
    public string CaseId(int number) => FormattableString.Invariant($"{Id}-case-{number}");

    /// <summary>Whether an organisation stands for the one that a claim or payment names: it is that one, or a merger put it in its place.</summary>
    public bool StandsFor(string? organisationId, string named) =>
        organisationId == named || (BelongsTo(organisationId!) && Passages.Any(passage => passage.FromId == named && passage.ToId == organisationId));

    /// <summary>The claim with this state, for who acts for its organisation; else null.</summary>
    public AllowanceClaim? ClaimOf(int number, ClaimStatus status, Actor by) =>
        Claims.FirstOrDefault(claim => claim.Number == number && claim.Status == status && StandsFor(by.Organisation, claim.OrganisationId));

    /// <summary>The open payroll case of a period; null when there is none.</summary>
    public PayrollCase? OpenCase(string period) => Cases.FirstOrDefault(one => one.IsOpen && one.Period == period);

    /// <summary>Why the organisation cannot use the account on the day; null when it can.</summary>
    public Rule? Refuses(string? organisationId, DateOnly on, Asked asked) =>
        asked.Find<Person>(PersonId) is not { } person || !person.BelongsTo(organisationId!) ? Person.NotKnown
        : person.IsErasedAt(organisationId!) ? Person.IsErased
        : on < OpenedOn ? TooEarly
        : on > asked.Today ? InFuture
        : Agreement(AcrossOrganisations, person, organisationId!, on);

    /// <summary>Why such an account is not what the person agreed to; null when it is.</summary>
    public static Rule? Agreement(bool across, Person person, string organisationId, DateOnly on) =>
        person.ConsentsTo(ConsentPurpose.AllowanceAcrossOrganisations, organisationId, on) == across ? null : across ? NotAgreed : AgreedToShare;
}

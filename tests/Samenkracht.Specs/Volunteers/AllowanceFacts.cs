using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Specs.Volunteers;

/// <summary>Noor, 34, helps at the libraries of Deventer and Hengelo, and agreed that both count together in 2024.</summary>
internal static class TheAllowance
{
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Uuid = "0190a1b2-0000-7000-8000-000000000051";
    public const string Noor = $"person-{Uuid}";
    public const string Shared = $"allowance-account-{Uuid}-2024";
    public const string Alone = $"{Shared}-bibliotheek-deventer";
    public const string Coordinator = "subject-staff";

    public static readonly DateOnly Today = new(2024, 6, 3);
    public static readonly DateOnly Start = new(2024, 1, 2);
    public static readonly AllowanceAccountOpened Opened = new(Shared, Noor, 2024, true, [Deventer, Hengelo], [], Start);
    public static readonly AllowanceAccountOpened OpenedAlone = new(Alone, Noor, 2024, false, [Deventer], [], Start);

    /// <summary>24 hours in March at Deventer, 5.00 euros each.</summary>
    public static readonly AllowanceClaimed March = new(
        Shared, Noor, 1, Deventer, ClaimKind.Hours, new(2024, 3, 1), new(2024, 3, 31), 24m, 5m, 120m, null, Coordinator, new(2024, 4, 2));

    public static readonly AllowanceApproved MarchApproved = new(Shared, Noor, 1, Deventer, "2024-03", 120m, false, new(2024, 4, 25), new(2024, 4, 5));

    public static readonly ExpenseClaimed Train = new(Shared, Noor, 1, Deventer, new(2024, 3, 8), 48m, new string('a', 64), Coordinator, new(2024, 4, 2));

    public static AllowanceAccount Account(params IFact[] facts) => Given.State<AllowanceAccount>([Opened, .. facts]);

    /// <summary>What was paid by an organisation for a month, approved as the first claims.</summary>
    public static IFact[] Paid(int number, string organisation, int month, decimal amount)
    {
        var (from, until) = (new DateOnly(2024, month, 1), new DateOnly(2024, month, 28));
        return
        [
            new AllowanceClaimed(Shared, Noor, number, organisation, ClaimKind.LumpSumCosts, from, until, null, null, amount, null, Coordinator, until),
            new AllowanceApproved(Shared, Noor, number, organisation, $"2024-{month:00}", amount, false, until, until),
        ];
    }

    public static Person Person(AgeClass age = AgeClass.From21, params string[] agreedAt) => Given.State<Person>(
    [
        new PersonRegistered(Noor, Deventer, Sealed.Was("n"), null, null, null, age, new(2023, 1, 1)), new PersonShared(Noor, Deventer, Hengelo, new(2023, 1, 1)),
        .. agreedAt.Select(one => new ConsentGiven(Noor, one, ConsentPurpose.AllowanceAcrossOrganisations, false, new(2023, 1, 1))),
    ]);

    public static (string, object) Rule(string organisation, AllowanceRate rate) => (AllowanceRule.IdOf(organisation), Given.State<AllowanceRule>(
        new AllowanceRuleSet(AllowanceRule.IdOf(organisation), organisation, rate)));

    public static (string, object) AVolunteer(string organisation, DateOnly? left = null)
    {
        var id = Volunteer.IdOf(Noor, organisation);
        IFact[] facts = [new VolunteerApplied(id, Noor, organisation, new(2023, 1, 1)), new VolunteerAccepted(id, Noor, organisation, new(2023, 1, 1))];
        return (id, Given.State<Volunteer>(left is { } last ? [.. facts, new VolunteerLeft(id, Noor, organisation, LeavingGround.Moved, last.AddYears(1), last)] : facts));
    }

    public static AllowanceRate Hourly(decimal amount = 5m, string? ground = null) => new(new(2023, 1, 1), AllowanceUnit.Hour, amount, ground);

    /// <summary>Asked by somebody of an organisation who is not the one who claimed, unless told so.</summary>
    public static Asked Asked(
        string organisation = Deventer, bool byWhoClaimed = false, AgeClass age = AgeClass.From21, AllowanceRate? rate = null, DateOnly? left = null, string[]? agreedAt = null, DateOnly? today = null) =>
        Given.Asked(
            today ?? Today, Given.By(byWhoClaimed ? "staff" : "director", organisation), (Noor, Person(age, agreedAt ?? [Deventer, Hengelo])), AVolunteer(organisation, left),
            Rule(organisation, rate ?? Hourly()));
}

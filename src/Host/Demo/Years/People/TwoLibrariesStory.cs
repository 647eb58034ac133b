using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>
/// A volunteer of two libraries who agreed that both look at the allowances together. In March 2024 they pass the limit of the month:
/// first a claim is refused, then a payment that nobody had claimed is found.
/// </summary>
internal sealed class TwoLibrariesStory(Telling telling, Roster roster) : IStory
{
    private static readonly DateOnly First = new(2023, 1, 1), Passed = new(2024, 3, 1), Found = new(2024, 5, 6);
    private readonly string _person = $"person-{telling.Dice("two libraries").Uuid()}";
    private readonly Library _one = telling.World.Libraries.Single(one => one.Code == "bibliotheek-dinkelland");
    private readonly Library _other = telling.World.Libraries.Single(one => one.Code == "bibliotheek-tubbergen");
    private int _claim;

    public IEnumerable<Play> In(DateOnly month) =>
        month == First ? Begin()
        : month > First && month <= World.Last ? Found.IsIn(month) ? [Find(), .. Month(month.AddMonths(-1))] : Month(month.AddMonths(-1))
        : [];

    private IEnumerable<Play> Begin()
    {
        var (dice, on) = (telling.Dice("two libraries, begin"), First.AddDays(9));
        var (here, there) = (At(_one, on), At(_other, on.AddDays(1)));
        var (name, next) = (SyntheticPeople.Name(dice), on.AddDays(1));
        return
        [
            .. IntakeTelling.TakenOver(here, on, dice),
            new(on.At(12), _one.Coordinator(), new GiveConsent(ConsentPurpose.ContactSharing, false, on), _person),
            new(on.At(12.1), _one.Coordinator(), new GiveConsent(ConsentPurpose.AllowanceAcrossOrganisations, false, on), _person),
            new(on.At(12.2), _one.Coordinator(), new SharePerson(_other.Id, on), _person),
            new(next.At(9), _other.Coordinator(), new UpdateContact(name, SyntheticPeople.Email(name), null, null, next), _person),
            new(next.At(9), _other.Coordinator(), new GiveConsent(ConsentPurpose.AllowanceAcrossOrganisations, false, next), _person),
            .. IntakeTelling.Apply(there, next, 0), .. IntakeTelling.Contract(there, next, dice), .. IntakeTelling.Fit(there, next, 0, dice),
        ];
    }

    // The stories of hours do not pay: who is paid by two has one account for both.
    private Helper At(Library library, DateOnly on)
    {
        var helper = new Helper(_person, library, TaskKind.Host, on) { HasOwnStory = true, WorksFrom = on };
        roster.Add(helper);
        return helper;
    }

    private IEnumerable<Play> Month(DateOnly month)
    {
        var (on, account) = (month.AddMonths(1).AddDays(7), AllowanceAccount.IdOf(_person, month.Year));
        if (month.Month == 1)
        {
            _claim = 0;
            yield return new(on.At(10), _one.Coordinator(), new OpenAllowanceAccount(_person, _one.Id, month.Year, true, on));
        }

        foreach (var library in new[] { _one, _other })
            foreach (var play in Paid(library, account, Costs(month, month == Passed ? 90m : 45m), on)) yield return play;
        if (month != Passed) yield break;
        foreach (var play in Paid(_other, account, Costs(month, 60m), on.AddDays(2), ApproveClaimEndpoint.OverMonth.Name)) yield return play;
        yield return new(on.AddDays(5).At(14), _other.Controller(), new RejectClaim(_claim, on.AddDays(5), "Samen meer dan onbelast betaald kan worden"), account);
    }

    private IEnumerable<Play> Paid(Library library, string account, ClaimedAllowance costs, DateOnly on, string? refusedBy = null) =>
    [
        new(on.At(11), library.Coordinator(), new ClaimAllowance(_person, costs, on), account),
        new(on.AddDays(3).At(13), library.Controller(), new ApproveClaim(_person, ++_claim, on.AddDays(15), OverLimit.Refuse, on.AddDays(3)), account, refusedBy),
    ];

    private Play Find()
    {
        _claim++;
        return new(
            Found.At(15), _other.Coordinator(),
            new RecordLatePayment(_person, Costs(Passed, 40m), new(2024, 4, 3), Found, "Contant betaald op een avond, de bon kwam later"), AllowanceAccount.IdOf(_person, Passed.Year));
    }

    private static ClaimedAllowance Costs(DateOnly month, decimal amount) =>
        new(ClaimKind.LumpSumCosts, month.Month == 1 ? month.AddDays(14) : month, month.LastOfMonth(), null, null, amount);
}

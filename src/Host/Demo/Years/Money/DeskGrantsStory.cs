using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Money for the information points: of the Koninklijke Bibliotheek until 2022, of the municipality from 1 January 2023. It is settled with the award. Where little is told, some libraries have it.</summary>
internal sealed class DeskGrantsStory(MoneyTelling money) : IStory
{
    private const decimal Amount = 14_400m;

    public IEnumerable<Play> In(DateOnly month) => month.Month == 1 && month.Year is >= 2021 and <= 2024
        ? money.On(month.AddDays(10)).Where(keeper => keeper.Library is not null && money.Dice($"desk grant {keeper.Code}").Chance(0.3 + (money.Telling.Scale * 40))).SelectMany(keeper => Grant(keeper, month)) : [];

    private static IEnumerable<Play> Grant(Bookkeeper keeper, DateOnly month)
    {
        var (code, isState, on) = ($"ido-{keeper.Short}-{month.Year}", month.Year < 2023, month.AddDays(7));
        var (grantor, id, paid) = (isState ? "organisation-kb" : $"organisation-{keeper.Library!.Municipalities[0]}", $"grant-{code}", on.AddDays(30).Workday());
        yield return new(on.At(9), keeper.Clerk, new PrepareApplication(
            code, null, grantor, isState ? FunderKind.State : FunderKind.Municipality,
            new($"Informatiepunt Digitale Overheid {month.Year}", Amount, 0, month, new(month.Year, 12, 31), null, [], []), on));
        yield return new(on.AddDays(1).At(9), keeper.Director, new SubmitApplication(on.AddDays(1)), id);
        yield return new(on.AddDays(20).At(9), keeper.Controller, new RecordAward(
            Amount, month, new(month.Year, 12, 31), [], [new(paid, Amount)], $"ido-{month.Year}-{keeper.Number:000}", on.AddDays(20)), id);
        yield return new(paid.At(14), keeper.Controller, new ReceiveAdvance(Amount, code, paid), id);
        keeper.Purse.Add(new(paid, Amount, code, isState ? "Koninklijke Bibliotheek" : "Gemeente", GrantId: id));
    }
}

namespace Samenkracht.Finance.Grants;

/// <summary>Divides an amount by a key, exactly to the cent.</summary>
public static class ShareKey
{
    /// <summary>Each part is rounded to the cent, half away from zero; what is then over or short goes to the largest part, the first of equal ones.</summary>
    public static IReadOnlyList<ShareAmount> Divide(decimal amount, IReadOnlyList<ShareWeight> key)
    {
        var whole = key.Sum(one => one.Weight);
        var shares = key.Select(one => new ShareAmount(one.OrganisationId, one.Weight, decimal.Round(amount * one.Weight / whole, 2, MidpointRounding.AwayFromZero))).ToList();
        var largest = shares.FindIndex(share => share.Weight == shares.Max(one => one.Weight));
        shares[largest] = shares[largest] with { Amount = shares[largest].Amount + amount - shares.Sum(share => share.Amount) };
        return shares;
    }

    /// <summary>
    /// Those who left keep their fixed amounts, the others divide the rest by the key. When the amount is not even enough for what
    /// was kept, the fixed amounts are cut down in proportion and the others get nothing.
    /// </summary>
    public static IReadOnlyList<ShareAmount> Again(decimal amount, IReadOnlyList<ShareAmount> shares)
    {
        var kept = shares.Where(share => share.Weight == 0).ToList();
        var staying = shares.Where(share => share.Weight > 0).Select(share => new ShareWeight(share.OrganisationId, share.Weight)).ToList();
        var fixedAmount = kept.Sum(share => share.Amount);
        if (fixedAmount <= amount && staying.Count > 0) return InOrder(shares, [.. kept, .. Divide(amount - fixedAmount, staying)]);
        if (fixedAmount == 0) return shares;

        var cut = Divide(amount, [.. kept.Where(share => share.Amount > 0).Select(share => new ShareWeight(share.OrganisationId, share.Amount))]).Select(share => share with { Weight = 0 });
        return InOrder(shares, [.. cut, .. kept.Where(share => share.Amount == 0), .. staying.Select(one => new ShareAmount(one.OrganisationId, one.Weight, 0))]);
    }

    private static IReadOnlyList<ShareAmount> InOrder(IReadOnlyList<ShareAmount> before, IReadOnlyList<ShareAmount> after) =>
        [.. before.Select(share => after.First(one => one.OrganisationId == share.OrganisationId))];
}

using System.Collections.Immutable;

namespace Samenkracht.Finance.Known;

/// <summary>An organisation is certified (CBCT) from a day, as Partnerships told, with the days that it was without since the last certificate.</summary>
public sealed record CertificationBegan(string CertificationId, string OrganisationId, DateOnly From, DateOnly Until, int GapDays) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>An organisation is not certified any more from a day, as Partnerships told.</summary>
public sealed record CertificationLapsed(string CertificationId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>When an organisation is certified. Its id is <c>certificate-standing-</c> and the code of the organisation.</summary>
public sealed record CertificateStanding(string Id, string OrganisationId, ImmutableArray<CertifiedPeriod> Periods, DateOnly? LapsedOn)
{
    private const string Noun = "organisation-";

    /// <summary>The id of the certification of an organisation.</summary>
    public static string IdOf(string organisationId) =>
        Keys.For("certificate-standing", organisationId.StartsWith(Noun, StringComparison.Ordinal) ? organisationId[Noun.Length..] : organisationId);

    /// <summary>Whether the organisation is certified on the day.</summary>
    public bool HoldsOn(DateOnly day) => Periods.Any(period => period.HoldsOn(day));

    /// <summary>The days without a certificate before this day, since the last one; 0 when there was none before.</summary>
    public int GapBefore(DateOnly day) =>
        HoldsOn(day) || Periods.Where(period => period.Ends < day).Select(period => (DateOnly?)period.Ends).Max() is not { } last ? 0 : day.DayNumber - last.DayNumber - 1;

    public static CertificateStanding Create(CertificationBegan e) => new CertificateStanding(e.CertificationId, e.OrganisationId, [], null).Apply(e);

    public static CertificateStanding Create(CertificationLapsed e) => new(e.CertificationId, e.OrganisationId, [], e.On);

    public CertificateStanding Apply(CertificationBegan e) => this with { Periods = Periods.Add(new(e.From, e.Until, null)), LapsedOn = null };

    public CertificateStanding Apply(CertificationLapsed e) => this with
    {
        LapsedOn = e.On, Periods = [.. Periods.Select(period => period.HoldsOn(e.On) ? period with { LapsedOn = e.On } : period)],
    };
}

/// <summary>A time in which an organisation is certified.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="LapsedOn">The first day without, when it ended early.</param>
public sealed record CertifiedPeriod(DateOnly From, DateOnly Until, DateOnly? LapsedOn)
{
    /// <summary>The last day on which it counts.</summary>
    public DateOnly Ends => LapsedOn is { } lapsed && lapsed <= Until ? lapsed.AddDays(-1) : Until;

    /// <summary>Whether it counts on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && day <= Ends;
}

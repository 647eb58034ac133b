using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>How a volunteer is paid an allowance.</summary>
public enum AllowanceKind
{
    /// <summary>Geen vrijwilligersvergoeding.</summary>
    None,

    /// <summary>Een bedrag per uur.</summary>
    PerHour,

    /// <summary>Een vast bedrag per maand.</summary>
    PerMonth,
}

/// <summary>Who signs an agreement with a volunteer.</summary>
public enum Signatory
{
    /// <summary>De vrijwilliger; onder de 16 jaar met een ouder.</summary>
    Volunteer,

    /// <summary>De organisatie.</summary>
    Organisation,
}

/// <summary>What an organisation and a volunteer agree.</summary>
/// <param name="HoursPerWeek">About how many hours a week, 0 to 40.</param>
/// <param name="Allowance">How an allowance is paid.</param>
/// <param name="CostsAreRefunded">Whether costs that were made are refunded.</param>
/// <param name="NoticeDays">Days of notice, 0 to 90.</param>
public sealed record AgreedTerms(
    [property: Range(0, 40)] decimal HoursPerWeek, AllowanceKind Allowance, bool CostsAreRefunded, [property: Range(0, 90)] int NoticeDays)
{
    /// <summary>Whether money goes to the volunteer, so that a bank account is needed.</summary>
    internal bool ArePaid => Allowance != AllowanceKind.None || CostsAreRefunded;
}

/// <summary>Terms from a day on.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day.</param>
public sealed record DatedTerms(AgreedTerms Terms, DateOnly From);

/// <summary>One of the successive agreements of a volunteer.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HolderId">The organisation that is bound: another one after a merger.</param>
/// <param name="OfferedOn">The day of the offer.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The agreed last day; null for open-ended.</param>
/// <param name="Terms">The terms, in the order in which they were agreed.</param>
/// <param name="VolunteerSignedOn">The day on which the volunteer signed; null while not.</param>
/// <param name="OrganisationSignedOn">The day on which the organisation signed; null while not.</param>
/// <param name="EndedOn">The last day when it was ended earlier; null when it was not.</param>
public sealed record NumberedAgreement(
    int Number, string HolderId, DateOnly OfferedOn, DateOnly From, DateOnly? Until, ImmutableArray<DatedTerms> Terms,
    DateOnly? VolunteerSignedOn, DateOnly? OrganisationSignedOn, DateOnly? EndedOn)
{
    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? LastDay => EndedOn ?? Until;

    /// <summary>Whether both have signed.</summary>
    public bool IsSigned => VolunteerSignedOn is not null && OrganisationSignedOn is not null;

    /// <summary>Whether it binds on the day: both have signed by then, it has begun and not ended.</summary>
    public bool IsInForceOn(DateOnly day) =>
        VolunteerSignedOn <= day && OrganisationSignedOn <= day && From <= day && (LastDay is not { } last || day <= last);

    /// <summary>The terms on the day.</summary>
    public AgreedTerms TermsOn(DateOnly day) => (Terms.Where(terms => terms.From <= day).MaxBy(terms => terms.From) ?? Terms[0]).Terms;
}

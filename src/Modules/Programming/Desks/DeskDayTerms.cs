using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.Desks;

/// <summary>How somebody came to the desk.</summary>
public enum ContactChannel
{
    /// <summary>Walked in.</summary>
    Desk,

    /// <summary>Telephoned.</summary>
    Phone,

    /// <summary>Wrote an e-mail.</summary>
    Email,

    /// <summary>Came by appointment.</summary>
    Appointment,
}

/// <summary>To which service a question belongs.</summary>
public enum ContactSubject
{
    /// <summary>The digital government.</summary>
    DigitalGovernment,

    /// <summary>A service of the library itself.</summary>
    LibraryService,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What a question was about.</summary>
public enum QuestionCategory
{
    /// <summary>Logging in to the government (DigiD).</summary>
    Digid,

    /// <summary>A computer, telephone or tablet.</summary>
    Devices,

    /// <summary>Something of the municipality.</summary>
    Municipality,

    /// <summary>Benefits and allowances.</summary>
    Benefits,

    /// <summary>Taxes.</summary>
    Taxes,

    /// <summary>Health and care.</summary>
    Health,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Language and civic integration.</summary>
    Language,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A contact at the desk, without anything that was said.</summary>
/// <param name="Number">Its number in the day, from 1.</param>
/// <param name="Channel">How somebody came.</param>
/// <param name="Minutes">How long it took, 1 to 240 minutes.</param>
/// <param name="Subject">To which service the question belonged.</param>
/// <param name="Category">What the question was about.</param>
/// <param name="Referred">Whether somebody else was pointed to.</param>
public sealed record DeskContact(int Number, ContactChannel Channel, int Minutes, ContactSubject Subject, QuestionCategory Category, bool Referred);

/// <summary>A desk on one day, with all that its figures are told apart by.</summary>
/// <param name="ServicePointId">The service point.</param>
/// <param name="OrganisationId">The library whose desk it is.</param>
/// <param name="LocationId">The location where it stands.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="Day">The business day.</param>
public sealed record DeskPlace(string ServicePointId, string OrganisationId, string LocationId, IReadOnlyList<string> PlanNodes, DateOnly Day)
{
    /// <summary>The measure of contacts at desks.</summary>
    public const string Contacts = "desk-contacts";

    /// <summary>The measure of minutes of help at desks.</summary>
    public const string Minutes = "desk-minutes";

    /// <summary>The measure of contacts in which somebody else was pointed to.</summary>
    public const string Referrals = "desk-referrals";

    /// <summary>What it adds to a measure.</summary>
    internal Figure Adds(string measure, int amount) => new(measure, amount, OrganisationId, Day, LocationId, ServicePointId, PlanNodes);
}

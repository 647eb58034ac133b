using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Host.Demo.Years;

/// <summary>A kind of thing that libraries put on.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Function">The function of the library.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Group">For whom.</param>
/// <param name="Node">The node of the plan.</param>
/// <param name="Share">How many of 100 activities are of this kind.</param>
/// <param name="AtSchool">Whether it takes place at a school.</param>
/// <param name="Evening">Whether it is in the evening.</param>
internal sealed record Piece(
    string Code, string Title, CoreFunction Function, Theme Theme, TargetGroup Group, string Node, double Share, bool AtSchool = false, bool Evening = false)
{
    public OfferDescription Description(string title) => new(title, Function, Theme, Group, [World.Node(Node)], Function == CoreFunction.DevelopmentEducation, null);
}

/// <summary>The mix: half education, 30 % reading, 7 % culture, 7 % information, 6 % meeting; 46, 27, 19 and 8 % by ambition; 22 % at schools.</summary>
internal static class Repertoire
{
    public static readonly Piece LanguageCafe = new(
        "taalcafe", "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, "a2-d1", 9, Evening: true);

    public static readonly IReadOnlyList<Piece> All =
    [
        new("boekenkring-in-de-klas", "Boekenkring in de klas", CoreFunction.ReadingLiterature, Theme.ReadingPleasure, TargetGroup.Children, "a1-d1", 12, AtSchool: true),
        new("mediawijs-in-de-klas", "Mediawijs in de klas", CoreFunction.DevelopmentEducation, Theme.DigitalCitizenship, TargetGroup.Youth, "a1-d3", 10, AtSchool: true),
        new("voorleesuurtje", "Voorleesuurtje", CoreFunction.ReadingLiterature, Theme.ReadingPleasure, TargetGroup.Babies, "a1-d2", 11),
        new("boekstart-ouders", "BoekStart voor ouders", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Parents, "a1-d2", 5),
        new("voorlezen-thuis", "Voorlezen aan huis: terugkommiddag", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiteracyFamilies, "a1-d4", 4),
        new("makersclub", "Makersclub", CoreFunction.DevelopmentEducation, Theme.Technology, TargetGroup.Youth, "a1-d5", 4),
        LanguageCafe,
        new("klik-en-tik", "Klik en tik", CoreFunction.DevelopmentEducation, Theme.DigitalSkills, TargetGroup.Seniors, "a2-d2", 7),
        new("digitale-overheid", "Omgaan met de digitale overheid", CoreFunction.KnowledgeInformation, Theme.DigitalGovernment, TargetGroup.LowLiterateAdults, "a2-d3", 4),
        new("inloopspreekuur", "Inloopspreekuur", CoreFunction.KnowledgeInformation, Theme.Society, TargetGroup.Everyone, "a2-d5", 3),
        new("koffie-en-krant", "Koffie en krant", CoreFunction.MeetingDebate, Theme.Loneliness, TargetGroup.Seniors, "a2-d4", 4),
        new("leeskring", "Leeskring", CoreFunction.ReadingLiterature, Theme.ReadingPleasure, TargetGroup.Adults, "a3-d1", 7, Evening: true),
        new("op-weg-naar-werk", "Op weg naar werk", CoreFunction.DevelopmentEducation, Theme.Work, TargetGroup.JobSeekers, "a3-d2", 5),
        new("digitale-fotografie", "Digitale fotografie", CoreFunction.DevelopmentEducation, Theme.DigitalSkills, TargetGroup.Adults, "a3-d5", 5, Evening: true),
        new("gezond-ouder", "Gesprek over gezond ouder worden", CoreFunction.MeetingDebate, Theme.Health, TargetGroup.Seniors, "a3-d3", 2),
        new("schrijver-op-bezoek", "Schrijver op bezoek", CoreFunction.ArtCulture, Theme.Culture, TargetGroup.Everyone, "a4-d1", 5, Evening: true),
        new("verhalen-van-hier", "Verhalen van hier", CoreFunction.ArtCulture, Theme.Culture, TargetGroup.Everyone, "a4-d2", 2, Evening: true),
        new("repaircafe", "Repaircafé", CoreFunction.DevelopmentEducation, Theme.Sustainability, TargetGroup.Everyone, "a4-d3", 1),
    ];

    /// <summary>The ages that come to a kind of thing, with their weights.</summary>
    public static IReadOnlyList<(AgeBand Band, double Weight)> AgesOf(TargetGroup group) => group switch
    {
        TargetGroup.Babies => [(AgeBand.Under4, 5), (AgeBand.From18To65, 4), (AgeBand.Over65, 1)],
        TargetGroup.Children => [(AgeBand.From4To12, 1)],
        TargetGroup.Youth => [(AgeBand.From4To12, 3), (AgeBand.From12To18, 7)],
        TargetGroup.Parents or TargetGroup.LowLiteracyFamilies => [(AgeBand.Under4, 2), (AgeBand.From4To12, 2), (AgeBand.From18To65, 6)],
        TargetGroup.Seniors => [(AgeBand.From18To65, 2), (AgeBand.Over65, 8)],
        TargetGroup.Everyone => [(AgeBand.From12To18, 1), (AgeBand.From18To65, 5), (AgeBand.Over65, 3), (AgeBand.Unknown, 1)],
        _ => [(AgeBand.From18To65, 8), (AgeBand.Over65, 2)],
    };
}

/// <summary>An offer that activities can be planned of.</summary>
internal sealed record ShelvedOffer(string Id, string Title, Piece Piece, DateOnly From, bool FromDemand);

/// <summary>The offers of each library.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, List<ShelvedOffer>> _offers = [];

    public void Put(Library library, ShelvedOffer offer)
    {
        if (!_offers.TryGetValue(library.Code, out var its)) _offers[library.Code] = its = [];
        its.Add(offer);
    }

    /// <summary>An offer to plan of on the day; of those that answer a demand in the given share, when there are any.</summary>
    public ShelvedOffer? Take(Library library, DateOnly day, double demandShare, Dice dice)
    {
        var there = _offers.GetValueOrDefault(library.Code, []).Where(offer => offer.From < day).ToList();
        var answers = dice.Chance(demandShare);
        var chosen = there.Where(offer => offer.FromDemand == answers).ToList();
        if (chosen.Count == 0) chosen = there;
        return chosen.Count == 0 ? null : dice.Pick(chosen, offer => offer.Piece.Share);
    }
}

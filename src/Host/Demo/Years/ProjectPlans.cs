namespace Samenkracht.Host.Demo.Years;

/// <summary>A network project as it is going to be.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Node">The node of the plan.</param>
/// <param name="Lead">The library that leads it.</param>
/// <param name="Piece">What libraries put on for it.</param>
/// <param name="ProposedOn">When it was proposed.</param>
/// <param name="Months">How long it runs, in months.</param>
/// <param name="End">How it ends; null when it is still running at the end of the plan period.</param>
internal sealed record ProjectPlan(string Code, string Title, string Node, string Lead, string Piece, DateOnly ProposedOn, int Months, ProjectEnd? End)
{
    public string Id => $"network-project-{Code}";

    public DateOnly ApprovedOn => ProposedOn.AddDays(20).Workday();

    public DateOnly StartedOn => ProposedOn.AddDays(48).Workday();

    public DateOnly EndedOn => End is null ? World.Last : StartedOn.AddMonths(Months).Workday();
}

/// <summary>How a project ends.</summary>
internal enum ProjectEnd
{
    Completed,
    Stopped,
}

/// <summary>The network projects of the plan period; two are stopped each year.</summary>
internal static class ProjectPlans
{
    public static readonly IReadOnlyList<ProjectPlan> All =
    [
        new("leesoffensief", "Overijssel leest", "a1-d1", "bibliotheek-deventer", "voorleesuurtje", new(2021, 1, 11), 30, ProjectEnd.Completed),
        new("makersnetwerk", "Makersplaatsen in het netwerk", "a1-d5", "bibliotheek-enschede", "makersclub", new(2021, 1, 18), 36, ProjectEnd.Completed),
        new("digitale-overheid", "Informatiepunt Digitale Overheid overal", "a2-d3", "stadkamer", "digitale-overheid", new(2021, 2, 1), 22, ProjectEnd.Completed),
        new("online-leeskringen", "Leeskringen op het scherm", "a3-d1", "bibliotheek-kampen", "leeskring", new(2021, 1, 25), 6, ProjectEnd.Stopped),
        new("chatbot", "Chatbot voor lenersvragen", "a4-d2", "bibliotheek-almelo", "inloopspreekuur", new(2021, 3, 1), 5, ProjectEnd.Stopped),
        new("taalhuizen-samen", "Taalhuizen werken samen", "a2-d1", "bibliotheek-hardenberg", "taalcafe", new(2021, 4, 6), 24, ProjectEnd.Completed),
        new("verhalen-van-de-streek", "Verhalen van de streek", "a4-d1", "bibliotheek-salland", "verhalen-van-hier", new(2021, 9, 6), 20, ProjectEnd.Completed),
        new("ontmoeting-op-het-dorp", "Ontmoeting op het dorp", "a2-d4", "bibliotheek-twenterand", "koffie-en-krant", new(2021, 10, 4), 18, ProjectEnd.Completed),
        new("boekenbus-samen", "Eén boekenbus voor de streek", "a4-d3", "bibliotheek-kop-van-overijssel", "voorleesuurtje", new(2021, 11, 1), 6, ProjectEnd.Stopped),
        new("gamelab", "Gamelab voor jongeren", "a1-d5", "zinin", "makersclub", new(2022, 1, 10), 6, ProjectEnd.Stopped),
        new("leven-lang-leren", "Leven lang leren in de bibliotheek", "a3-d2", "bibliotheek-deventer", "op-weg-naar-werk", new(2022, 1, 17), 30, null),
        new("mediawijs", "Mediawijs op school", "a1-d3", "bibliotheek-rijssen-holten", "makersclub", new(2022, 3, 7), 22, ProjectEnd.Completed),
        new("impact-meten", "Samen impact meten", "a4-d4", "stadkamer", "leeskring", new(2022, 5, 9), 24, null),
        new("gezinsaanpak", "Gezinsaanpak taal", "a1-d4", "bibliotheek-enschede", "voorlezen-thuis", new(2022, 9, 5), 24, null),
        new("vr-lab", "Virtuele werkelijkheid op reis", "a3-d5", "bibliotheek-wierden", "digitale-fotografie", new(2022, 10, 3), 6, ProjectEnd.Stopped),
        new("nachtbibliotheek", "Onbemand open in de avond", "a4-d5", "bibliotheek-dinkelland", "inloopspreekuur", new(2023, 1, 9), 6, ProjectEnd.Stopped),
        new("duurzame-bibliotheek", "Duurzame bibliotheek", "a4-d6", "bibliotheek-zwartewaterland", "repaircafe", new(2023, 2, 6), 18, null),
        new("gezond-ouder", "Gezond ouder worden", "a3-d3", "bibliotheek-hardenberg", "gezond-ouder", new(2023, 4, 3), 18, null),
        new("ai-geletterd", "Omgaan met kunstmatige intelligentie", "a3-d4", "bibliotheek-kampen", "klik-en-tik", new(2023, 10, 2), 12, null),
        new("podcaststudio", "Rondreizende podcaststudio", "a4-d2", "bibliotheek-almelo", "verhalen-van-hier", new(2024, 1, 15), 4, ProjectEnd.Stopped),
        new("samen-inkopen", "Samen inkopen van collectie", "a4-d3", "kulturhus-de-bijenkorf", "inloopspreekuur", new(2024, 2, 5), 6, ProjectEnd.Stopped),
    ];
}

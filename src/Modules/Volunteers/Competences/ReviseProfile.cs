using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Competences;

/// <summary>Describes anew what a function asks.</summary>
/// <param name="Competences">All of what it asks, 1 to 30.</param>
/// <param name="On">The first day.</param>
public sealed record ReviseProfile([property: Length(1, 30)] IReadOnlyList<Competence> Competences, DateOnly On);

/// <summary>POST /v1/competence-profiles/{profileId}/revisions.</summary>
public static class ReviseProfileEndpoint
{
    public static Decision Decide(ReviseProfile command, CompetenceProfile profile, Asked asked) =>
        command.On < profile.ChangedOn ? CompetenceProfile.TooEarly
        : command.On > asked.Today ? CompetenceProfile.InFuture
        : command.Competences.DistinctBy(one => one.Code).Count() < command.Competences.Count ? CompetenceProfile.CompetenceTwice
        : [new CompetenceProfileRevised(profile.Id, profile.OrganisationId, command.Competences, command.On)];

    public static void Map(Api api) => api.Change<CompetenceProfile, ReviseProfile>(
        new()
        {
            Path = "/competence-profiles/{profileId}/revisions", Right = "competence-profiles.define", Facts = [typeof(CompetenceProfileRevised)],
            Summary = "Revise a competence profile", Description = "Who was assessed before keeps that assessment until a new one.",
            Example = new ReviseProfile([new("taalcoaching", "Taalvragers begeleiden", 4)], new(2026, 6, 1)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Learning;

/// <summary>Matches a volunteer with a learner.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="ScreeningSeenOn">The day on which the coordinator saw the certificate of conduct.</param>
/// <param name="TrainingDoneOn">The day on which the volunteer finished the training.</param>
/// <param name="On">The day of the match.</param>
public sealed record MatchVolunteer(
    [property: RegularExpression("^(person|volunteer)-[a-z0-9-]{2,100}$", ErrorMessage = "This must be an id that begins with person- or volunteer-.")] string VolunteerId,
    DateOnly ScreeningSeenOn,
    DateOnly TrainingDoneOn,
    DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/matches.</summary>
public static class MatchVolunteerEndpoint
{
    /// <summary>A certificate of conduct is renewed every three years: the policy of the house, as the branch advises.</summary>
    private const int ScreeningYears = 3;

    /// <summary>Nobody works with a learner unseen.</summary>
    public static readonly Rule ScreeningMissing = new("match-screening-missing", "The certificate of conduct is seen on or before the day of the match.");

    /// <summary>What was good once is looked at again.</summary>
    public static readonly Rule ScreeningTooOld = new("match-screening-too-old", "The certificate of conduct was seen more than three years before the match.");

    /// <summary>Teaching is learned first.</summary>
    public static readonly Rule TrainingMissing = new("match-training-missing", "The training is done on or before the day of the match.");

    /// <summary>A match is made once.</summary>
    public static readonly Rule MatchedAlready = new("match-made-already", "This volunteer is matched with the learner already.");

    /// <summary>Who is known to have no valid certificate does not meet a learner.</summary>
    public static readonly Rule ScreeningExpired = new("match-screening-expired", "The certificate of conduct of this volunteer has expired by that day.");

    /// <summary>Who has left is not there to learn with.</summary>
    public static readonly Rule HasLeft = new("match-volunteer-left", "This volunteer had left the organisation by that day.");

    public static Decision Decide(MatchVolunteer command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.RefusesGoingOn(command.On, asked) is { } rule ? rule
        : trajectory.VolunteerId == command.VolunteerId ? MatchedAlready
        : command.ScreeningSeenOn > command.On ? ScreeningMissing
        : command.ScreeningSeenOn < command.On.AddYears(-ScreeningYears) ? ScreeningTooOld
        : command.TrainingDoneOn > command.On ? TrainingMissing
        : asked.Find<VolunteerStanding>(VolunteerStanding.IdOf(command.VolunteerId)) is { } standing && standing.HasExpiredBy(command.On) ? ScreeningExpired
        : asked.Find<VolunteerStanding>(VolunteerStanding.IdOf(command.VolunteerId))?.HasLeftBy(command.On) == true ? HasLeft
        : [new VolunteerMatched(trajectory.Id, command.VolunteerId, command.ScreeningSeenOn, command.TrainingDoneOn, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, MatchVolunteer>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/matches", Right = "learning.change", Facts = [typeof(VolunteerMatched)],
            Summary = "Match a volunteer",
            Description = "A volunteer with a certificate of conduct of at most three years and a finished training learns with the learner, or takes over from another. "
                + "Who is known to have no valid certificate, or to have left, is refused.",
            Example = new MatchVolunteer("volunteer-37", new(2025, 3, 1), new(2025, 6, 1), new(2026, 9, 8)),
        },
        Decide,
        (command, _) => [new(typeof(VolunteerStanding), VolunteerStanding.IdOf(command.VolunteerId))]);
}

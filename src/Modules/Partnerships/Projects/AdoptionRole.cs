namespace Samenkracht.Partnerships.Projects;

/// <summary>Where a library stands towards what a project made. To come late, or not at all, is a choice like any other.</summary>
public enum AdoptionRole
{
    /// <summary>Koploper.</summary>
    Frontrunner,

    /// <summary>Volger.</summary>
    Follower,

    /// <summary>Doet niet mee.</summary>
    Other,
}

/// <summary>Tells frontrunners from followers.</summary>
public static class AdoptionRoles
{
    /// <summary>The role of a library on a day. Who left has none, unless it adopted the result.</summary>
    public static AdoptionRole RoleOf(this NetworkProject project, string libraryId, DateOnly day)
    {
        var participation = project.ParticipationOn(libraryId, day);
        if (participation is not null && participation.Levels.Any(step => step.From <= day && IsAhead(step, project))) return AdoptionRole.Frontrunner;

        var adopted = project.Adoptions.Any(adoption => adoption.LibraryId == libraryId && adoption.AdoptedOn <= day);
        return adopted || (participation is not null && project.IsRolledOutOn(day)) ? AdoptionRole.Follower : AdoptionRole.Other;
    }

    private static bool IsAhead(LevelStep step, NetworkProject project) => step.Level is ParticipationLevel.Pilot or ParticipationLevel.Lead
        || (step.Level == ParticipationLevel.TakePart && !project.IsRolledOutOn(step.From));
}

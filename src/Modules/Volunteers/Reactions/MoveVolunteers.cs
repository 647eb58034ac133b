using System.Collections.Immutable;
using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Finds what a move is about, and what it has moved.</summary>
internal static class MoveVolunteers
{
    /// <summary>Moves all that is one organisation's.</summary>
    public static async Task FromAsync(this VolunteerMove move, string owner, CommandQueue queue, IQuerySession session, Origin origin, CancellationToken ct)
    {
        await queue.ReactOnAsync<Person>(
            await session.Query<Person>().Where(one => one.Files.Any(file => file.ControllerId == owner)).Select(one => one.Id).ToListAsync(ct), origin, move.Decide, ct);
        await queue.ReactOnAsync<Volunteer>(
            await session.Query<Volunteer>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<VolunteerAgreement>(
            await session.Query<VolunteerAgreement>().Where(one => one.Agreements.Any(by => by.HolderId == owner)).Select(one => one.Id).ToListAsync(ct),
            origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<Screening>(
            await session.Query<Screening>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<TaskProfile>(
            await session.Query<TaskProfile>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<Shift>(
            await session.Query<Shift>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<HoursSheet>(
            await session.Query<HoursSheet>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<AllowanceRule>(
            await session.Query<AllowanceRule>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<Course>(
            await session.Query<Course>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<TrainingRecord>(
            await session.Query<TrainingRecord>().Where(one => one.Organisations.Contains(owner)).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
        await queue.ReactOnAsync<AllowanceAccount>(
            await session.Query<AllowanceAccount>().Where(one => one.Organisations.Contains(owner)).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => move.Decide(one), ct);
    }

    /// <summary>The people and things that a merger moved to these organisations; only what it moved away from one organisation, when that is named.</summary>
    public static async Task<IReadOnlyList<string>> PassedAsync(
        IQuerySession session, string mergerId, IReadOnlyList<string> owners, CancellationToken ct, string? away = null)
    {
        bool Moved(ImmutableArray<Passage> passages) => passages.Any(one => one.MergerId == mergerId && (away is null || one.FromId == away));
        var ids = new List<string>();
        foreach (var owner in owners)
        {
            ids.AddRange((await session.Query<Person>().Where(one => one.Files.Any(file => file.ControllerId == owner)).ToListAsync(ct))
                .Where(one => one.Files.Any(file => Moved(file.Passages))).Select(one => one.Id));
            ids.AddRange((await session.Query<Volunteer>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<VolunteerAgreement>().Where(one => one.Agreements.Any(by => by.HolderId == owner)).ToListAsync(ct))
                .Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<Screening>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<TaskProfile>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<Shift>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<Course>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
            ids.AddRange((await session.Query<AllowanceRule>().Where(one => one.OrganisationId == owner).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        }

        return [.. ids.Distinct().Order(StringComparer.Ordinal)];
    }
}

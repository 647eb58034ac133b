using System.Linq.Expressions;
using Marten;
using Marten.Linq;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>The roles of a person that a merger brought to another organisation, and the rules of pay that came along.</summary>
/// <param name="Roles">The person as a volunteer.</param>
/// <param name="Rules">What the organisations of before had decided to pay.</param>
public sealed record CameAlong(IReadOnlyList<Volunteer> Roles, IReadOnlyList<AllowanceRule> Rules)
{
    /// <summary>The person as a volunteer of the organisation, under its own key or one of before a merger.</summary>
    public static IEnumerable<Volunteer> RolesOf(string personId, string organisationId, Asked asked) =>
        new[] { asked.Find<Volunteer>(Volunteer.IdOf(personId, organisationId)) }.OfType<Volunteer>()
            .Concat((asked.Looked as CameAlong)?.Roles ?? []).Where(role => role.BelongsTo(organisationId));

    /// <summary>What the organisation pays on the day: what it decided itself, else what was decided before the merger.</summary>
    public static AllowanceRate? RateOn(DateOnly day, string organisationId, Asked asked) =>
        new[] { asked.Find<AllowanceRule>(AllowanceRule.IdOf(organisationId)) }.OfType<AllowanceRule>()
            .Concat((asked.Looked as CameAlong)?.Rules ?? []).Where(rule => rule.BelongsTo(organisationId)).Select(rule => rule.RateOn(day)).FirstOrDefault(rate => rate is not null);

    /// <summary>Looks it up.</summary>
    internal static async Task<object> LookAsync(string personId, IQuerySession session, CancellationToken ct)
    {
        var roles = (await session.QueryAsync(new RolesOfPerson { PersonId = personId }, ct)).Where(role => !role.Passages.IsEmpty).ToList();
        var rules = roles.Count == 0 ? [] : await session.LoadManyAsync<AllowanceRule>(ct, [.. roles.Select(role => AllowanceRule.IdOf(Standing.OrganisationIdOf(role.Id)))]);
        return new CameAlong(roles, rules);
    }
}

/// <summary>What a person is as a volunteer, as a query that is translated once.</summary>
internal sealed class RolesOfPerson : ICompiledListQuery<Volunteer>
{
    public required string PersonId { get; set; }

    public Expression<Func<IMartenQueryable<Volunteer>, IEnumerable<Volunteer>>> QueryIs() => roles => roles.Where(role => role.PersonId == PersonId);
}

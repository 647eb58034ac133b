namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Whether the volunteers of predecessors went on with the successor of the merger, and their hours with them.</summary>
/// <param name="number">Reads one number from the database.</param>
internal sealed class PassingOnChecks(Func<string, Task<decimal>> number)
{
    private const string Successor = "organisation-bibliotheek-twente", Came = "jsonb_array_length(v.data -> 'passages') > 0";
    private static readonly string Merger = FormattableString.Invariant($"'{World.Merger:yyyy-MM-dd}'");
    private static readonly string Predecessors = string.Join(", ", World.Predecessors.Select(code => $"'organisation-{code}'"));

    public async Task<IReadOnlyList<Check>> OfAsync() =>
    [
        new("volunteers of predecessors before the merger, and who went on or left since",
            await number($"""
                select sum(case type when 'volunteers.volunteer-left' then -1 else 1 end) from events.mt_events, lateral (select convert_from(bdata, 'utf8')::jsonb as fact) one
                where type in ('volunteers.volunteer-accepted', 'volunteers.volunteer-returned', 'volunteers.volunteer-left')
                    and fact ->> 'organisationId' in ({Predecessors}) and (fact ->> 'on')::date < {Merger}
                """),
            await number($"""
                select (select count(*) from volunteers.mt_doc_volunteer v
                        where v.data ->> 'organisationId' = '{Successor}' and v.data ->> 'status' in ('Accepted', 'Paused') and {Came})
                    + (select count(*) from events.mt_events e join volunteers.mt_doc_volunteer v on v.id = e.stream_id
                        where e.type = 'volunteers.volunteer-left' and (convert_from(e.bdata, 'utf8')::jsonb ->> 'on')::date >= {Merger} and {Came})
                """)),
        new("hours of volunteers since the merger: sheets of the successor and ledger",
            await number($"""
                select sum((e ->> 'minutes')::numeric) from volunteers.mt_doc_hourssheet, jsonb_array_elements(data -> 'entries') e
                where data ->> 'organisationId' = '{Successor}' and e ->> 'status' = 'Confirmed' and (e -> 'work' ->> 'day')::date >= {Merger}
                """),
            await number($"select sum(amount) from volunteers.figures where measure = 'volunteer-minutes' and organisation = '{Successor}'")),
    ];
}

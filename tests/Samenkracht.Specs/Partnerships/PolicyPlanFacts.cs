using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The plan that the specs tell about: two ambitions, adopted before its period began; and the goals around it.</summary>
internal static class PolicyPlanFacts
{
    public const string Id = "policy-plan-samenkracht";
    public const string Pact = "goal-framework-pact";
    public const string Later = "goal-framework-later";

    public static readonly DateOnly From = new(2021, 1, 1);
    public static readonly DateOnly Until = new(2024, 12, 31);
    public static readonly DateOnly Writing = new(2020, 9, 1);

    public static readonly PolicyPlanDrafted Drafted = new(Id, NetworkFacts.Id, "Samenkracht", From, Until, new(2020, 6, 1));
    public static readonly AmbitionAdded Youth = new(Id, "a1", "Jeugd en onderwijs", "Youth", Writing);
    public static readonly TaskAdded Pleasure = new(Id, "a1-o1", "a1", "Leesplezier", "Reading pleasure", Writing);
    public static readonly PlannedActionAdded Line = new(Id, "a1-d1", "a1", "Doorgaande lijn", "Reading line", Writing);
    public static readonly AmbitionAdded Participation = new(Id, "a2", "Participatie", "Participation", Writing);
    public static readonly TaskAdded Meeting = new(Id, "a2-o1", "a2", "Ontmoeting", "Meeting", Writing);
    public static readonly PolicyPlanAdopted Adopted = new(Id, "2020-12", new(2020, 12, 10));

    public static readonly IFact[] Draft = [Drafted, Youth, Pleasure, Line, Participation, Meeting];
    public static readonly IFact[] InForce = [.. Draft, Adopted];

    /// <summary>From July 2022 the reading line makes room for language cafes.</summary>
    public static readonly PolicyPlanAmended Amended = new(
        Id, 1, [new("a2-d1", PlanNodeKind.Action, "a2", "Taalcafés", "Language cafes")], ["a1-d1"], new(2022, 7, 1), "2022-05", "Oekraïne");

    public static readonly PolicyPlanAmendmentWithdrawn Withdrawn = new(Id, 1, new(2022, 10, 1), "2022-09", "Elders geregeld");
    public static readonly PolicyPlanClosed Closed = new(Id, new(2025, 1, 1), null, "Voorbij");

    public static readonly GoalFrameworkPublished Published = new(Pact, "Convenant", GoalLevel.National, "organisation-kb", new(2020, 1, 1), new(2023, 12, 31));
    public static readonly GoalAdded Literate = new(Pact, "n1", "Geletterde samenleving", "Literate society", new(2020, 1, 1));
    public static readonly GoalFrameworkPublished LaterPublished = new(Later, "Netwerkplan", GoalLevel.Network, "organisation-steun", new(2025, 1, 1), null);
    public static readonly GoalAdded LaterLiterate = new(Later, "o1", "Geletterd", "Literate", new(2025, 1, 1));
    public static readonly GoalAdded LaterTakingPart = new(Later, "o2", "Meedoen", "Taking part", new(2025, 1, 1));
    public static readonly GoalFrameworkSuperseded Superseded = new(Pact, Later, new(2025, 1, 1));

    public static readonly IFact[] ThePact = [Published, Literate];
    public static readonly IFact[] TheLater = [LaterPublished, LaterLiterate, LaterTakingPart];

    public static string Node(string code) => $"{Id}/{code}";

    public static Asked On(DateOnly today, params (string, object)[] others) => Given.Asked(today, Given.By("network-office"), others);
}

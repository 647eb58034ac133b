using Samenkracht.Host.Demo.Years.Money;
using Samenkracht.Host.Demo.Years.People;

namespace Samenkracht.Host.Demo.Years;

/// <summary>All that happens in the years 2021 to 2024.</summary>
internal static class Stories
{
    // The plan period, with what is done before it begins and after it is over.
    private static readonly DateOnly First = new(2020, 12, 1);
    private static readonly DateOnly Last = new(2025, 7, 1);

    /// <summary>The plays in the order of time. What is defined in a month is used from the next day on, so the order of stories matters only within a day.</summary>
    public static IEnumerable<Play> Of(Telling telling) => Timeline.Of(
        [
            new LocalTasksStory(telling), new AnnualPlansStory(telling), new ProjectsStory(telling), new KnowledgeStory(telling),
            new OffersStory(telling), new DemandStory(telling), new UkraineStory(telling), new ClosureStory(telling), new ActivitiesStory(telling),
            new ProjectActivitiesStory(telling), new DesksStory(telling), new SchoolsStory(telling), new LearningStory(telling), new EquipmentStory(telling),
            new EffectsStory(telling), new KeyFiguresStory(telling), new DeliveriesStory(telling), new ServicesStory(telling), new ReviewsStory(telling),
            .. MoneyStories.Of(telling),
            .. PeopleStories.Of(telling),
        ],
        First, Last);
}

namespace Samenkracht.Host.Demo.Years;

/// <summary>How busy libraries are: by year, by month, in school holidays and when doors were shut against the virus.</summary>
internal static class Season
{
    private static readonly double[] Months = [1.10, 0.85, 1.05, 1.15, 0.95, 0.95, 0.45, 0.50, 1.30, 1.40, 1.35, 0.95];

    // School holidays of the north of the Netherlands, first and last day.
    private static readonly (DateOnly From, DateOnly Until)[] Holidays =
    [
        (new(2020, 12, 19), new(2021, 1, 3)), (new(2021, 2, 20), new(2021, 2, 28)), (new(2021, 5, 1), new(2021, 5, 9)),
        (new(2021, 7, 10), new(2021, 8, 22)), (new(2021, 10, 16), new(2021, 10, 24)), (new(2021, 12, 25), new(2022, 1, 9)),
        (new(2022, 2, 19), new(2022, 2, 27)), (new(2022, 4, 30), new(2022, 5, 8)), (new(2022, 7, 16), new(2022, 8, 28)),
        (new(2022, 10, 15), new(2022, 10, 23)), (new(2022, 12, 24), new(2023, 1, 8)), (new(2023, 2, 25), new(2023, 3, 5)),
        (new(2023, 4, 29), new(2023, 5, 7)), (new(2023, 7, 22), new(2023, 9, 3)), (new(2023, 10, 21), new(2023, 10, 29)),
        (new(2023, 12, 23), new(2024, 1, 7)), (new(2024, 2, 17), new(2024, 2, 25)), (new(2024, 4, 27), new(2024, 5, 5)),
        (new(2024, 7, 20), new(2024, 9, 1)), (new(2024, 10, 26), new(2024, 11, 3)), (new(2024, 12, 21), new(2025, 1, 5)),
    ];

    /// <summary>Activities of a year against those of 2022: 2021 from the national series, 2023 and 2024 rising.</summary>
    public static double Activities(int year) => year switch { 2021 => 0.56, 2022 => 1.0, 2023 => 1.1, _ => 1.2 };

    /// <summary>Visits of a year against those before the virus.</summary>
    public static double Visits(int year) => year switch { 2021 => 0.5, 2022 => 0.8, 2023 => 0.88, _ => 0.92 };

    /// <summary>A month against the mean month: peaks in January, April and from September to November.</summary>
    public static double OfMonth(int month) => Months[month - 1];

    /// <summary>Whether the schools are closed.</summary>
    public static bool IsHoliday(DateOnly day) => Holidays.Any(one => one.From <= day && day <= one.Until);

    /// <summary>Whether nobody could gather in a library.</summary>
    public static bool IsShut(DateOnly day) => day >= new DateOnly(2020, 12, 15) && day < new DateOnly(2021, 5, 19);

    /// <summary>Whether evenings were limited: from mid-November 2021 until the end of January 2022.</summary>
    public static bool AreEveningsShut(DateOnly day) => day >= new DateOnly(2021, 11, 13) && day < new DateOnly(2022, 2, 1);
}

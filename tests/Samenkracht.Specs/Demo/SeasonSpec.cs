using Samenkracht.Host.Demo.Years;

namespace Samenkracht.Specs.Demo;

public sealed class SeasonSpec
{
    [Fact]
    public void The_months_of_a_year_are_a_year() => Assert.Equal(12, Enumerable.Range(1, 12).Sum(Season.OfMonth), 0.1);

    [Theory]
    [InlineData("2021-01-15", true)]
    [InlineData("2021-05-18", true)]
    [InlineData("2021-05-19", false)]
    [InlineData("2021-12-20", false)]
    public void Doors_were_shut_until_the_middle_of_May_2021(string day, bool isShut) => Assert.Equal(isShut, Season.IsShut(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2021-11-12", false)]
    [InlineData("2021-11-13", true)]
    [InlineData("2022-01-31", true)]
    [InlineData("2022-02-01", false)]
    public void Evenings_were_limited_in_the_winter_after(string day, bool areShut) => Assert.Equal(areShut, Season.AreEveningsShut(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2022-08-01", true)]
    [InlineData("2022-10-10", false)]
    public void Schools_are_closed_in_the_holidays(string day, bool isHoliday) => Assert.Equal(isHoliday, Season.IsHoliday(DateOnly.Parse(day)));

    [Fact]
    public void Four_years_at_full_scale_are_about_64_000_sessions() =>
        Assert.InRange(16_220 * Enumerable.Range(2021, 4).Sum(Season.Activities), 61_000, 65_000);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Administrations;

/// <summary>Adopts the library chart of accounts.</summary>
/// <param name="RgsVersion">The version of the reference classification of accounts (RGS) of its codes, such as 3.7.</param>
/// <param name="On">The day from which it is used.</param>
public sealed record AdoptChart([property: RegularExpression("^[0-9]\\.[0-9]{1,2}$", ErrorMessage = "A version of RGS is like 3.7.")] string RgsVersion, DateOnly On);

/// <summary>POST /v1/administrations/{administrationId}/charts.</summary>
public static class AdoptChartEndpoint
{
    /// <summary>The codes are those of the published list of one version.</summary>
    public static readonly Rule UnknownVersion = new("chart-version-unknown", "The library chart has no codes of this version of RGS.");

    public static Decision Decide(AdoptChart command, Administration administration, Asked asked) =>
        administration.RgsVersion == command.RgsVersion ? []
        : command.RgsVersion != Journals.Chart.Library.RgsVersion ? UnknownVersion
        : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
        : [new ChartAdopted(administration.Id, command.RgsVersion, command.On)];

    public static void Map(Api api) => api.Change<Administration, AdoptChart>(
        new()
        {
            Path = "/administrations/{administrationId}/charts", Right = "administrations.open", Facts = [typeof(ChartAdopted)],
            Summary = "Adopt the chart of accounts",
            Description = "Entries are made on the accounts of the library chart, each with its code in RGS.",
            Example = new AdoptChart("3.7", new(2021, 1, 1)),
        },
        Decide);
}

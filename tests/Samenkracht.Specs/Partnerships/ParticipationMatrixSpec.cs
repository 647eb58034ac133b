using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ParticipationMatrixSpec
{
    private static readonly Network TheNetwork = Given.State<Network>(NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted, NetworkFacts.BorneAdmitted);

    private static readonly NetworkProject Taalcafe = Given.State<NetworkProject>(Running(BorneJoined, Joined(Support, ParticipationLevel.TakePart, new(2021, 11, 1))));
    private static readonly NetworkProject Digi = Given.State<NetworkProject>(Proposed with { ProjectId = "network-project-digi" }, Approved, Joined(Borne, ParticipationLevel.Pilot, new(2022, 1, 1)));
    private static readonly NetworkProject Elsewhere = Given.State<NetworkProject>(Proposed with { ProjectId = "network-project-elders", NetworkId = "network-elders" }, Approved);
    private static readonly NetworkProject Done = Given.State<NetworkProject>([Proposed with { ProjectId = "network-project-klaar" }, Approved, AlmeloJoined, Started, Completed]);
    private static readonly NetworkProject Idea = Given.State<NetworkProject>(Proposed with { ProjectId = "network-project-idee" });

    private static ParticipationMatrix On(DateOnly day) => ParticipationMatrix.Of(
        TheNetwork, [Taalcafe, Digi, Elsewhere, Done, Idea], id => $"Bibliotheek {id["organisation-".Length..]}", day, new(2023, 6, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void It_shows_members_and_participants_of_what_is_under_way_with_their_levels()
    {
        var matrix = On(new(2022, 3, 1));

        Assert.Equal(["network-project-digi", "network-project-taalcafe"], matrix.Projects.Select(project => project.ProjectId));
        Assert.Equal([Almelo, Borne, Support], matrix.Rows.Select(row => row.LibraryId));
        Assert.Equal(
            [new MatrixCell("network-project-digi", ParticipationLevel.Pilot), new MatrixCell("network-project-taalcafe", ParticipationLevel.Follow)],
            matrix.Rows[1].Levels);
        Assert.Equal([Almelo, Borne], On(new(2021, 10, 1)).Rows.Select(row => row.LibraryId));
    }

    [Fact]
    public void As_a_table_it_has_a_column_for_each_project_and_a_row_for_each_library() => Assert.Equal(
        """
        Netwerk Oost, 2022-03-01, known at 2023-06-01T12:00:00Z

                            digi  taalcafe
        Bibliotheek almelo  .     L
        Bibliotheek borne   P     F
        Bibliotheek steun   .     T

        F follows, T takes part, P pilots, L leads, . none of these

        """,
        ParticipationTable.Of(On(new(2022, 3, 1))));

    [Fact]
    public void A_network_without_members_or_projects_has_an_empty_table() => Assert.Contains(
        "\n\n\n\nF follows", ParticipationTable.Of(ParticipationMatrix.Of(Given.State<Network>(NetworkFacts.Founded), [], id => id, new(2022, 3, 1), default)), StringComparison.Ordinal);
}

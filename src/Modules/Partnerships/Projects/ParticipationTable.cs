using System.Text;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Writes a participation matrix as plain text that people can read: a column for each project, a row for each library.</summary>
public static class ParticipationTable
{
    private const string Legend = "F follows, T takes part, P pilots, L leads, . none of these";

    /// <summary>The table, with a line above it that says of when it is, and one below it that explains the letters.</summary>
    public static string Of(ParticipationMatrix matrix)
    {
        var widest = matrix.Rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder($"{matrix.Name}, {matrix.ValidOn:yyyy-MM-dd}, known at {matrix.KnownAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\n\n");
        Line(text, widest, "", matrix.Projects.Select(project => project.Code));
        foreach (var row in matrix.Rows)
            Line(text, widest, row.Name, matrix.Projects.Select(project => $"{LetterOf(row, project)}".PadRight(project.Code.Length)));
        return text.Append($"\n{Legend}\n").ToString();
    }

    private static void Line(StringBuilder text, int widest, string name, IEnumerable<string> cells) =>
        text.Append(string.Join("  ", cells.Prepend(name.PadRight(widest))).TrimEnd()).Append('\n');

    private static char LetterOf(MatrixRow row, MatrixProject project) =>
        row.Levels.FirstOrDefault(cell => cell.ProjectId == project.ProjectId) is { } cell ? $"{cell.Level}"[0] : '.';
}

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>What Linux tells about a process.</summary>
internal sealed record ProcessStat(string State, int Session)
{
    public static ProcessStat Of(int pid)
    {
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return new ProcessStat(fields[0], int.Parse(fields[3]));
    }
}

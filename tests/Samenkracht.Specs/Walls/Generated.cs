namespace Samenkracht.Specs.Walls;

/// <summary>Documents that are generated from the code; <c>./samenkracht docs</c> writes them, a stale one fails.</summary>
internal static class Generated
{
    public static bool IsAsked => Environment.GetEnvironmentVariable("SAMENKRACHT_WRITE_DOCS") == "1";

    public static void IsUpToDate(string path, string content)
    {
        var file = Path.Combine(Tree.Root, path);
        if (IsAsked) File.WriteAllText(file, content);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == content, $"{path} is stale: run ./samenkracht docs.");
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Samenkracht.Common.Facts;

namespace Samenkracht.Specs.Walls;

/// <summary>The real things that the walls are read from: files of the repository and assemblies of the modules.</summary>
internal static class Tree
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFile(), "../../../.."));

    public static string Modules { get; } = Path.Combine(Root, "src/Modules");

    /// <summary>The projects that own a part of the domain: all but the two that everybody may know.</summary>
    public static IEnumerable<string> ModuleProjects => Directory.EnumerateFiles(Modules, "*.csproj", SearchOption.AllDirectories)
        .Where(project => Path.GetFileNameWithoutExtension(project) is not ("Samenkracht.Common" or "Samenkracht.Contracts"));

    public static IEnumerable<Assembly> ModuleAssemblies => ModuleProjects.Select(project => Assembly.Load(Path.GetFileNameWithoutExtension(project)));

    public static IEnumerable<Type> Facts => ModuleAssemblies.SelectMany(module => module.GetTypes()).Where(type => type is { IsAbstract: false } && typeof(IFact).IsAssignableFrom(type));

    public static IEnumerable<Type> States => ModuleAssemblies.SelectMany(module => module.GetTypes())
        .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == "Create" && method.ReturnType == type
            && typeof(IFact).IsAssignableFrom(method.GetParameters().FirstOrDefault()?.ParameterType)));

    public static Assembly Contracts => Assembly.Load("Samenkracht.Contracts");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

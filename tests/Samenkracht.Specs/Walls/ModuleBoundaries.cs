using System.Reflection;
using System.Xml.Linq;
using Wolverine;

namespace Samenkracht.Specs.Walls;

public sealed class ModuleBoundaries
{
    public static TheoryData<string> Projects => [.. Tree.ModuleProjects];

    // The project files, not the assemblies: the compiler drops a reference that is not used yet.
    [Theory, MemberData(nameof(Projects))]
    public void A_module_references_Contracts_and_Common_and_nothing_else(string project)
    {
        var references = XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Empty(references.Except(["Samenkracht.Contracts", "Samenkracht.Common"]));
    }

    [Fact]
    public void Contracts_reference_nothing()
    {
        var project = XDocument.Load(Path.Combine(Tree.Modules, "Contracts/Samenkracht.Contracts.csproj"));

        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Empty(project.Descendants("PackageReference"));
    }

    [Fact]
    public void A_contract_is_a_sealed_record_of_primitives()
    {
        Type[] primitives = [typeof(string), typeof(decimal), typeof(int), typeof(long), typeof(bool), typeof(DateOnly), typeof(DateTimeOffset)];
        bool IsPlain(Type type) => primitives.Contains(Nullable.GetUnderlyingType(type) ?? type)
            || type.Assembly == Tree.Contracts
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && IsPlain(type.GetGenericArguments()[0]))
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && type.GetGenericArguments().All(IsPlain));

        Assert.All(Tree.Contracts.GetExportedTypes(), contract =>
        {
            Assert.True(contract.IsSealed && contract.GetMethod("<Clone>$") is not null, $"{contract} is not a sealed record.");
            Assert.All(contract.GetProperties(), member => Assert.True(IsPlain(member.PropertyType), $"{contract}.{member.Name} is not a primitive."));
        });
    }

    [Fact]
    public void Nobody_sends_a_message_by_hand()
    {
        Type[] senders = [typeof(IMessageBus), typeof(IMessageContext), typeof(ICommandBus)];
        var parameters = Tree.ModuleAssemblies.SelectMany(module => module.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Cast<MethodBase>()
                .Concat(type.GetConstructors()))
            .SelectMany(method => method.GetParameters());

        Assert.DoesNotContain(parameters, parameter => senders.Contains(parameter.ParameterType));
    }

    [Fact]
    public void A_decision_takes_its_time_as_an_argument()
    {
        var clocks = new[] { "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today", "TimeProvider.System" };
        var sources = Directory.EnumerateFiles(Tree.Modules, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal));

        Assert.All(sources, file => Assert.DoesNotContain(clocks, File.ReadAllText(file).Contains));
    }
}

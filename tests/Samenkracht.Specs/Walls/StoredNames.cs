using Samenkracht.Common.Facts;

namespace Samenkracht.Specs.Walls;

public sealed class StoredNames
{
    [Fact]
    public void Every_fact_is_stored_under_an_explicit_name_of_its_module()
    {
        Assert.All(DeclaredFacts.All, declared => Assert.Matches($"^{ModuleOf(declared.Key)}\\.[a-z]+(-[a-z]+)*$", declared.Value.Name));
        Assert.Equal(DeclaredFacts.All.Count, DeclaredFacts.All.Values.Select(fact => fact.Name).Distinct().Count());
    }

    [Fact]
    public void Every_fact_is_kept_as_the_bytes_that_were_written() => Assert.All(DeclaredFacts.All, declared =>
    {
        Assert.True(declared.Value.IsBinary, $"{declared.Key.Name} has slipped back to plain storage.");
        Assert.Equal(typeof(EventBody<>), declared.Value.Body.GetType().GetGenericTypeDefinition());
    });

    [Fact]
    public void Every_fact_folds_into_one_state_and_every_state_takes_only_facts_of_its_folder()
    {
        var folds = Tree.States.SelectMany(state => Fold.FactsOf(state).Select(fact => (fact, state))).ToLookup(pair => pair.fact, pair => pair.state);

        Assert.All(Tree.Facts, fact => Assert.Equal(fact.Namespace, Assert.Single(folds[fact]).Namespace));
    }

    [Fact]
    public void Every_document_lives_in_the_schema_of_its_module() => Assert.All(
        DeclaredFacts.Store.Options.AllKnownDocumentTypes().Where(document => Tree.ModuleAssemblies.Contains(document.DocumentType.Assembly)),
        document => Assert.Equal(ModuleOf(document.DocumentType), document.DatabaseSchemaName));

    private static string ModuleOf(Type type) => type.Assembly.GetName().Name!.Split('.')[^1].ToLowerInvariant();
}

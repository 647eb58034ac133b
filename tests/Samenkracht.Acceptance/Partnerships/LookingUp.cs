using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class LookingUp(AppFixture app) : AppSpec(app)
{
    private static Command ACommand(string stream, Func<Asked, Decision> decide) => new()
    {
        State = typeof(Organisation), Stream = stream, Starts = true, Decide = (_, asked) => decide(asked),
        Origin = new(new("subject-story", "network-office", null, "staff"), "story", "story"),
    };

    [Fact]
    public async Task sees_what_a_command_just_before_it_recorded()
    {
        var queue = Host.Services.GetRequiredService<CommandQueue>();
        var (first, last) = ($"organisation-{ACode("eerst")}", $"organisation-{ACode("laatst")}");
        using var deciding = new ManualResetEventSlim();
        using var waiting = new ManualResetEventSlim();
        object? seen = null;

        // While one command is being decided, the next two arrive and are taken up together.
        var held = queue.SendAsync(ACommand($"organisation-{ACode("bezig")}", _ => { deciding.Set(); waiting.Wait(); return []; }), CancellationToken.None);
        deciding.Wait();
        var recorded = queue.SendAsync(ACommand(first, _ => [
            new OrganisationRegistered(first, "Bibliotheek", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2020, 1, 1))]), CancellationToken.None);
        var looked = queue.SendAsync(ACommand(last, asked => { seen = asked.Looked; return []; }) with
        {
            Look = async (_, session, ct) => (object?)await session.LoadAsync<Organisation>(first, ct) ?? "nobody",
        }, CancellationToken.None);
        waiting.Set();

        Assert.All(await Task.WhenAll(held, recorded, looked), outcome => Assert.IsType<Outcome.Accepted>(outcome));
        Assert.Equal(first, Assert.IsType<Organisation>(seen).Id);
    }
}

namespace Samenkracht.Host.Pages;

/// <summary><c>/problems</c> and <c>/problems/{name}</c>: the addresses in the problem documents can be read.</summary>
internal static class ProblemPages
{
    public static void Map(WebApplication app)
    {
        var catalogue = new ProblemCatalogue();
        app.MapMethods("/problems", ["GET", "HEAD"], http => All(catalogue).ExecuteAsync(http)).AllowAnonymous();
        app.MapMethods("/problems/{name}", ["GET", "HEAD"], http => One(catalogue, (string)http.Request.RouteValues["name"]!).ExecuteAsync(http)).AllowAnonymous();
    }

    private static HtmlPage All(ProblemCatalogue catalogue) => new("Problems of Samenkracht", $"""
        <p>Every error of the API is a problem document (RFC 9457). These are its types.</p>
        <table>
        <thead><tr><th scope="col">Problem</th><th scope="col">Status</th><th scope="col">What it says</th></tr></thead>
        <tbody>
        {catalogue.All.Select(Row)}
        </tbody>
        </table>
        <p><a href="/">To the first page</a></p>
        """);

    private static Html Row(ProblemType type) =>
        Of($"""<tr><td><a href="/problems/{type.Name}">{type.Title}</a></td><td>{type.Status}</td><td>{type.Sentence}</td></tr>""");

    private static IResult One(ProblemCatalogue catalogue, string name) => catalogue.Find(name) is not { } type
        ? TypedResults.StatusCode(StatusCodes.Status404NotFound)
        : new HtmlPage(type.Title, $"""
            <p>{type.Sentence}</p>
            <p>{type.Advice}</p>
            <p>It comes with status {type.Status}.</p>
            <p><a href="/problems">All problems</a></p>
            """);

    private static Html Of(Html html) => html;
}

namespace Samenkracht.Host.Pages;

/// <summary>The pages for people; the only HTML of this host.</summary>
internal static class PageRoutes
{
    public static void MapPages(this WebApplication app)
    {
        FirstPage.Map(app);
        ProblemPages.Map(app);
        Reference.Map(app);
    }
}

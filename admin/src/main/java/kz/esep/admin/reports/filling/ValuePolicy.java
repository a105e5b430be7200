package kz.esep.admin.reports.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Replaces a tag with a value of a form. What it writes is not looked through for tags again. */
final class ValuePolicy implements RenderPolicy {

    private final Lines lines;
    private final Places places;

    ValuePolicy(Lines lines, Places places) {
        this.lines = lines;
        this.places = places;
    }

    @Override
    public void render(ElementTemplate element, Object value, XWPFTemplate document) {
        var run = ((RunTemplate) element).getRun();
        var paragraph = (XWPFParagraph) run.getParent();
        switch (value) {
            case Said said -> lines.replace(paragraph, run, said.lines());
            case Rows rows -> new TableRows(lines).replace(paragraph, run, rows.rows());
            case Narrative narrative -> places.mark(run, narrative);
            case Pictures pictures -> places.mark(run, pictures);
            case null -> throw new IllegalStateException("The form gives no value for " + element.getTagName());
            default ->
                throw new IllegalStateException("The tag " + element.getTagName() + " cannot hold a "
                        + value.getClass().getSimpleName());
        }
    }
}
